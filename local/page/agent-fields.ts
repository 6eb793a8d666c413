import type { AgentField, Label } from "connect-simulator/page";
import { label } from "./label.ts";
import { words } from "./words/by-language.ts";
import type { PanelWords } from "./words/words.ts";

/** What an agent is shown of the contact's attributes. */
export function agentFields(): readonly AgentField[] {
  const field = (
    attribute: keyof PanelWords["agentSees"],
    values: AgentField["values"] = {},
  ): AgentField => ({
    ...{ attribute, values },
    label: label((word) => word.agentSees[attribute]),
  });
  return [
    field("why", whys()),
    field("topicName"),
    field("orderedItem"),
    field("orderId", { none: "–" }),
    field("shippingDate"),
    field("tried"),
    field("callerNumber", { withheld: label((word) => word.withheld) }),
    field("claimed", { False: "", True: label((word) => word.typedNumber) }),
  ];
}

const whys = (): Readonly<Record<string, Label>> =>
  Object.fromEntries(
    (Object.keys(words.en.why) as (keyof PanelWords["why"])[]).map((why) => [
      why,
      label((word) => word.why[why]),
    ]),
  );
