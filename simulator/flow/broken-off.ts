/** The call cannot go on: the flow leads nowhere, or asks for something that this line was not given. */
export class BrokenOff extends Error {
  override readonly name = "BrokenOff";
}

/** The caller hung up while the line waited for them. */
export class HungUp extends Error {
  override readonly name = "HungUp";
}

/** An agent took the caller out of the queue, or off hold: the flow that they heard meanwhile is over. */
export class AgentActed extends Error {
  override readonly name = "AgentActed";
}
