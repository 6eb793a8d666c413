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

/** The first flow type among whose signs a flow has one. What nothing gives away is an ordinary contact flow. */
const signs: readonly (readonly [FlowType, ...string[]])[] = [
  ["MODULE", "EndFlowModuleExecution"],
  ["AGENT_TRANSFER", "TransferContactToAgent"],
  ["CUSTOMER_QUEUE", "MessageParticipantIteratively", "DequeueContactAndTransferToQueue"],
  ["CONTACT_FLOW", "TransferContactToQueue", "TransferToFlow", "GetParticipantInput"],
  ["CUSTOMER_WHISPER", "EndFlowExecution"],
];

/** The kind of a flow: as its metadata has it, or else by its blocks. */
export function flowTypeOf(content: unknown): { readonly kind: FlowType; readonly guessed: boolean } {
  const { Metadata, Actions } = entriesOf(content);
  const { type } = entriesOf(Metadata);
  const told = flowTypeNamed(type);
  if (told) return { kind: told, guessed: false };
  const types = (Array.isArray(Actions) ? Actions : []).map((block) => entriesOf(block)["Type"]);
  const [kind] = signs.find(([, ...some]) => some.some((type) => types.includes(type))) ?? ["CONTACT_FLOW"];
  return { kind, guessed: true };
}
