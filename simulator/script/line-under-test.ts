import type { AgentActs } from "./agent-acts.ts";
import type { Fault } from "./faults.ts";

/** A line that scripted calls can be made to. */
export interface LineUnderTest {
  /** Calls the line as a customer would; a number withheld is `undefined`. Resolves when the line waits for the caller, or is done. */
  call(options: { readonly from: string | undefined; readonly language: string }): Promise<CallUnderTest>;
  now(): Date;
  /** Moves the clock on; what is scheduled until then runs. */
  setClock(at: Date): Promise<void>;
  breakWith(fault: Fault): Promise<void>;
  clearFaults(): Promise<void>;
}

/** A call under way. What the caller does resolves when the line waits for them again, or the call is over. */
export interface CallUnderTest extends Partial<AgentActs> {
  /** Everything the line has said so far, in order. */
  readonly spoken: readonly string[];
  /** How the call ended (`transferred to Orders`, `goodbye`), once it has. */
  readonly ending: string | undefined;
  /** What the agent who took the call hears first, once one has. */
  readonly agent?: { readonly hears: readonly string[] } | undefined;
  say(text: string): Promise<void>;
  press(keys: string): Promise<void>;
  silence(): Promise<void>;
  hangUp(): Promise<void>;
}
