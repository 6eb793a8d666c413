import type { FlowData } from "./flow-data.ts";

/** A call under way: what references read, and what is kept beside. */
export interface Contact {
  readonly data: FlowData;
  /** Flows for what happens later, by event: `AgentWhisper`. */
  readonly hooks: Map<string, string>;
  /** Where that is not the number called from. */
  callbackNumber: string | undefined;
  /** How often each Loop block has been round. */
  readonly loops: Map<string, number>;
  /** How long functions have kept the caller waiting since they last heard something. */
  silentMilliseconds: number;
}

export const contact = (data: FlowData): Contact => ({
  data,
  hooks: new Map(),
  callbackNumber: undefined,
  loops: new Map(),
  silentMilliseconds: 0,
});
