/** The kinds of flow, each with the name that Connect's API has for it (guide: CreateContactFlow, Type). */
export const flowKinds = {
  inbound: "CONTACT_FLOW",
  queue: "CUSTOMER_QUEUE",
  "customer-hold": "CUSTOMER_HOLD",
  "agent-hold": "AGENT_HOLD",
  "customer-whisper": "CUSTOMER_WHISPER",
  "agent-whisper": "AGENT_WHISPER",
  "outbound-whisper": "OUTBOUND_WHISPER",
  "agent-transfer": "AGENT_TRANSFER",
  "queue-transfer": "QUEUE_TRANSFER",
  module: "MODULE",
} as const;

/** Where a flow runs. It decides which blocks may stand in it. A disconnect flow is an inbound one. */
export type FlowKind = keyof typeof flowKinds;

/**
 * A kind by our name or by Connect's (`queue`, `CUSTOMER_QUEUE`), if there is one.
 *
 * @example
 * ```ts
 * import { type Call, flowKindNamed, phoneLine } from "connect-simulator";
 *
 * export async function heardInTheQueue(flow: string, type = "CUSTOMER_QUEUE"): Promise<readonly string[]> {
 *   const line = phoneLine({ flow, kind: flowKindNamed(type) ?? "inbound" });
 *   const call: Call = await line.call({ from: "+819012345678" });
 *   await call.agentTakes();
 *   return call.spoken;
 * }
 * ```
 */
export const flowKindNamed = (name: string): FlowKind | undefined =>
  isFlowKind(name)
    ? name
    : Object.keys(flowKinds)
        .filter(isFlowKind)
        .find((kind) => flowKinds[kind] === name);

const isFlowKind = (name: string): name is FlowKind => Object.hasOwn(flowKinds, name);

/** Whether a block for these kinds of flow may stand in this one. What inbound flows hold, the transfers do too (guide). */
export const mayStandIn = (flows: readonly FlowKind[] | undefined, kind: FlowKind): boolean =>
  flows === undefined ||
  flows.includes(kind) ||
  ((kind === "agent-transfer" || kind === "queue-transfer") && flows.includes("inbound"));
