import type { Channel } from "../flow/flow-data.ts";
import type { Observation } from "./content.ts";

/** A test case of Amazon Connect, read and found sound. */
export interface TestCase {
  readonly name: string;
  readonly channel: Extract<Channel, "VOICE" | "CHAT">;
  /** The id or ARN of the flow that it starts. */
  readonly flow?: string;
  /** The number called from, and the one dialled, as the test case has them. */
  readonly from?: string;
  readonly to?: string;
  /** Attributes that the contact brings along. */
  readonly attributes: Readonly<Record<string, string>>;
  readonly observations: readonly Observation[];
}
