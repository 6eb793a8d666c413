/** The call cannot go on: the flow leads nowhere, or asks for something that this line was not given. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

/** The caller hung up while the line waited for them. */
export class HungUp extends Error {
  override readonly name = "HungUp";
}

/** The block fails with that error, whatever it would have done: a test has put it so. */
export class BlockFails extends Error {
  override readonly name = "BlockFails";
  readonly error: string;

  constructor(error: string, because: string) {
    super(because);
    this.error = error;
  }
}

/** An agent took the caller out of the queue, or off hold: the flow that they heard meanwhile is over. */
export class AgentActed extends Error {
  override readonly name = "AgentActed";
}
