import type { Flow } from "../flow/flow.ts";
import { type BlockSource, flowSource } from "../flow/flow-source.ts";
import { isReference } from "../flow/reference.ts";

/** Something beyond itself that a block of a flow reaches, by name, id or ARN. */
export interface Need {
  readonly kind: "function" | "queue" | "hours" | "bot" | "flow";
  readonly name: string;
  readonly flow: Flow["name"];
  readonly block: string;
}

const kinds: Readonly<Record<string, Need["kind"]>> = {
  LambdaFunctionARN: "function",
  QueueId: "queue",
  AgentId: "queue",
  HoursOfOperationId: "hours",
  AliasArn: "bot",
  FlowModuleId: "flow",
  AgentWhisper: "flow",
  CustomerWhisper: "flow",
};

/** What a flow that was read and found sound needs. What is known only in the call (`$.Attributes.queue`) is left out. */
export const needsOf = (source: unknown, flow: string): readonly Need[] =>
  flowSource
    .parse(source)
    .Actions.flatMap((block) =>
      namesIn(block).map(([kind, name]) => ({ kind, name, flow, block: block.Identifier })),
    );

function namesIn({ Type, Parameters }: BlockSource): readonly (readonly [Need["kind"], string])[] {
  const { LexV2Bot, EventHooks, ContactFlowId, ...own } = entriesOf(Parameters);
  const named = { ...own, ...entriesOf(LexV2Bot), ...entriesOf(EventHooks) };
  // A callback is noted, and its flow not run.
  const transfer = Type === "TransferToFlow" ? { FlowModuleId: ContactFlowId } : {};
  return Object.entries({ ...named, ...transfer }).flatMap(([key, value]) => {
    const kind = Object.hasOwn(kinds, key) ? kinds[key] : undefined;
    return kind && typeof value === "string" && !isReference(value) ? [[kind, value] as const] : [];
  });
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
