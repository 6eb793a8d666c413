import { entriesOf } from "./entries-of.ts";

/** The kinds of flow, as AWS's API calls them. A module has no type there. */
export const flowTypes = [
  "CONTACT_FLOW",
  "CUSTOMER_QUEUE",
  "CUSTOMER_HOLD",
  "CUSTOMER_WHISPER",
  "AGENT_HOLD",
  "AGENT_WHISPER",
  "OUTBOUND_WHISPER",
  "AGENT_TRANSFER",
  "QUEUE_TRANSFER",
  "CAMPAIGN",
  "MODULE",
] as const;

export type FlowType = (typeof flowTypes)[number];

/** `CUSTOMER_QUEUE`, or `customerQueue` as consoles export it. */
export const flowTypeNamed = (name: unknown): FlowType | undefined =>
  flowTypes.find((type) => type === name || type.replaceAll("_", "") === String(name).toUpperCase());

/** What gives a kind away, the first that fits: one of these blocks, or all of those joined by a plus. */
const signs: readonly (readonly [FlowType, ...string[]])[] = [
  ["MODULE", "EndFlowModuleExecution"],
  ["OUTBOUND_WHISPER", "CompleteOutboundCall", "CheckOutboundCallStatus"],
  ["CUSTOMER_QUEUE", "MessageParticipantIteratively", "DequeueContactAndTransferToQueue"],
  ["CONTACT_FLOW", "TransferContactToQueue", "TransferToFlow", "UpdateContactTargetQueue"],
  ["AGENT_TRANSFER", "TransferContactToAgent"],
  ["CUSTOMER_QUEUE", "EndFlowExecution+DisconnectParticipant", "EndFlowExecution+GetParticipantInput"],
  ["AGENT_WHISPER", "EndFlowExecution"],
];

/** The kind of a flow: as its metadata has it, or else by its blocks. */
export function flowTypeOf(content: unknown): { readonly kind: FlowType; readonly guessed: boolean } {
  const { Metadata, Actions } = entriesOf(content);
  const { type } = entriesOf(Metadata);
  const told = flowTypeNamed(type);
  if (told) return { kind: told, guessed: false };
  const types = (Array.isArray(Actions) ? Actions : []).map((block) => entriesOf(block)["Type"]);
  const fits = (sign: string) => sign.split("+").every((type) => types.includes(type));
  const [kind] = signs.find(([, ...some]) => some.some(fits)) ?? ["CONTACT_FLOW"];
  return { kind, guessed: true };
}
