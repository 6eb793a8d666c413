import type { ContactFlow } from "connect-simulator/flow-language";
import { type Cure, cures } from "../../../../infra/flow/cures.ts";
import type { FlowCheck } from "./graph.ts";
import { setIn } from "./references.ts";

/** What each cure begins with: what asks the caller, looks the order up, or looks for a person. */
const begins: Readonly<Record<Cure, string>> = {
  digits: "prove-code",
  claim: "claim-phone",
  "order-number": "claim-order",
  "look-again": "again-look-up",
  menu: "menu-talk",
  "menu-without-change": "menu-talk",
  person: "person-hours",
};

/** A block that goes on by a reason. Each has to lead to its cure, or to the block that begins it there. */
export interface Place {
  readonly block: string;
  readonly reasons: readonly string[];
  readonly begins?: Readonly<Partial<Record<Cure, string>>>;
}

/** Every reason leads, without another question between, to where it can be cured. */
export const everyReasonIsCured =
  (places: readonly Place[]): FlowCheck =>
  (flow) =>
    places.flatMap(({ block, reasons, begins: here }) =>
      reasons.flatMap((reason) => {
        const [, cure] = Object.entries(cures).find(([name]) => name === reason) ?? [];
        if (!cure) return [`there is no cure for ${reason}`];
        const expected = here?.[cure] ?? begins[cure];
        const { to, set } = wayOf(flow, block, reason);
        if (to !== expected) return [`${block}: ${reason} leads to ${to} instead of ${expected}`];
        return to === "menu-talk" && cure === "menu-without-change" && !set.includes("changeable")
          ? [`${block}: after ${reason} changes are still offered`]
          : [];
      }),
    );

const waits = [
  "GetParticipantInput",
  "ConnectParticipantWithLexBot",
  "InvokeLambdaFunction",
  "CheckHoursOfOperation",
  "DisconnectParticipant",
];

/** The next block that waits for somebody when a block compares with that value, and the contact attributes set until then. */
function wayOf(flow: ContactFlow, start: string, value: string) {
  const blocks = new Map(flow.Actions.map((action) => [action.Identifier, action]));
  const set: string[] = [];
  let id = start;
  for (let steps = 0; steps < flow.Actions.length; steps += 1) {
    const action = blocks.get(id);
    if (!action) break;
    if (waits.includes(action.Type)) break;
    set.push(...setIn(action, "Attributes"));
    const { NextAction = "nowhere", Conditions = [] } = action.Transitions;
    const taken = Conditions.find(({ Condition: { Operands } }) =>
      Operands.some((operand) => operand === value || operand === "ContinueLooping"),
    );
    id = taken?.NextAction ?? NextAction;
  }
  return { to: id, set };
}
