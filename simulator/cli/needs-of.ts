import type { Flow } from "../flow/flow.ts";
import { flowJson } from "../flow/flow-json.ts";
import { type BlockSource, flowSource } from "../flow/flow-source.ts";
import { isReference } from "../flow/reference.ts";

/** Something beyond itself that a block of a flow reaches. */
export interface Need {
  readonly kind: "function" | "queue" | "hours" | "bot" | "flow" | "prompt";
  /** As the block has it: a name, an id or an ARN. */
  readonly name: string;
  /** What the console calls it, where the flow's metadata tells. */
  readonly label?: string;
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
  PromptId: "prompt",
};

/** What a flow that was read and found sound needs. What is known only in the call (`$.Attributes.queue`) is left out. */
export function needsOf(source: unknown, flow: string): readonly Need[] {
  const { Actions, Metadata } = flowSource.parse(flowJson(source, flow));
  const about = entriesOf(entriesOf(Metadata)["ActionMetadata"]);
  return Actions.flatMap((block) =>
    namesIn(block).map(([kind, name, key]) => {
      const label = labelOf(about[block.Identifier], key, name);
      return { kind, name, ...(label && { label }), flow, block: block.Identifier };
    }),
  );
}

function namesIn({ Type, Parameters }: BlockSource): readonly (readonly [Need["kind"], string, string])[] {
  const { LexV2Bot, EventHooks, ContactFlowId, ...own } = entriesOf(Parameters);
  const named = { ...own, ...entriesOf(LexV2Bot), ...entriesOf(EventHooks) };
  // A callback is noted, and its flow not run.
  const transfer = Type === "TransferToFlow" ? { ContactFlowId } : {};
  const known = { ...kinds, ContactFlowId: "flow" } as const;
  return Object.entries({ ...named, ...transfer }).flatMap(([key, value]) => {
    const kind = Object.entries(known).find(([name]) => name === key)?.[1];
    return kind && typeof value === "string" && !isReference(value) ? [[kind, value, key] as const] : [];
  });
}

/**
 * What a block's metadata calls it: `{ "QueueId": { "displayName": "Sales" } }` beside the parameter, or in older
 * exports `{ "id": "arn:…", "text": "Sales" }`.
 */
function labelOf(metadata: unknown, key: string, name: string): string | undefined {
  const entries = entriesOf(metadata);
  const { displayName, lexV2BotName } = entriesOf(entries[key]);
  const { id, text } = entries;
  const here = [lexV2BotName, displayName, id === name ? text : undefined].find(
    (one) => typeof one === "string",
  );
  if (typeof here === "string") return here;
  for (const within of Object.values(entries)) {
    const found = typeof within === "object" ? labelOf(within, key, name) : undefined;
    if (found) return found;
  }
  return undefined;
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
