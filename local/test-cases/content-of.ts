import type { CallEvent } from "connect-simulator";
import type { Observation, TestAction, TestCaseContent, TestEvent } from "connect-simulator/test-case";
import type { OrderScript } from "../script/order-scripts.ts";
import { answerOf, endTest } from "./actions-of.ts";
import { overridesOf } from "./overrides-of.ts";
import { standInFor } from "./placeholders.ts";
import { type Turn, turnsOf } from "./turns.ts";
import { Unsayable } from "./unsayable.ts";

type Draft = { -readonly [Key in keyof Observation]: Observation[Key] } & {
  Actions: TestAction[];
  Transitions: { NextObservations: string[] };
};

/**
 * A played script as a test case. Whatever the flow's functions, hours and queue answered is put in their place, at the
 * time when they were asked; what is said within a turn is waited for at once, since Connect may hear it as one.
 */
export function contentOf(script: OrderScript, events: readonly CallEvent[]): TestCaseContent {
  // Nothing can be put in its place, and an agent would make it.
  if (events.some(({ type }) => type === "callback-planned"))
    throw new Unsayable("that the callback which it plans is not made in earnest");
  const observations: Draft[] = [];
  const observe = (Event: TestEvent): Draft => {
    const Identifier = `observation ${observations.length + 1}`;
    const draft = {
      ...{ Identifier, Event: { Identifier: `event ${observations.length + 1}`, ...Event } },
      ...{ Actions: [], Transitions: { NextObservations: [] } },
    };
    observations.push(draft);
    return draft;
  };
  const perform = (at: Draft, action: TestAction): void => {
    const Identifier = `${at.Identifier}, action ${at.Actions.length + 1}`;
    const before = at.Actions.at(-1);
    if (before) before.Transitions = { NextAction: Identifier };
    at.Actions.push({ ...action, Identifier, Transitions: {} });
  };

  let last = observe(happens("TestInitiated"));
  let answer: TestAction | undefined;
  for (const turn of turnsOf(script, events)) {
    for (const override of overridesOf(turn.events)) perform(last, override);
    if (answer) perform(last, answer);
    const waits = waitsOf(turn).map(observe);
    last.Transitions.NextObservations.push(...waits.map(({ Identifier }) => Identifier));
    last = waits.at(-1) ?? last;
    answer = turn.act && answerOf(turn.act, turn.events);
    if (answer && waits.length === 0)
      throw new Unsayable("when the caller answers where nothing is said before");
  }
  if (last.Event.Type !== "TestCompleted") perform(last, endTest);
  return { Version: "2019-10-30", Metadata: {}, Observations: observations };
}

const happens = (Type: "TestInitiated" | "TestCompleted"): TestEvent => ({
  Type,
  Actor: "System",
  Properties: {},
});
const hears = (Text: string): TestEvent => ({
  ...{ Type: "MessageReceived", Actor: "System" },
  Properties: { Text, MatchingCriteria: { Type: "Inclusion" } },
});

/** What a turn is known by, in its order; the caller's answer follows the last of it. */
function waitsOf({ hears: expected, events, act }: Turn): readonly TestEvent[] {
  const said = events.flatMap((event) =>
    event.type === "said" && event.to === "caller" ? [event.text] : [],
  );
  const answers = act !== undefined && act.kind !== "silence";
  const lastSaid = said.at(-1);
  const isExpected = expected.some((words) => lastSaid?.includes(words));
  return [
    ...expected.map(hears),
    // A caller who answers too soon is not heard.
    ...(answers && lastSaid !== undefined && !isExpected ? [hears(lastSaid)] : []),
    ...events.flatMap((event) => endOf(event)),
  ];
}

const endOf = (event: CallEvent): readonly TestEvent[] => {
  if (event.type === "transferred") return [queueing];
  return event.type === "ended" && event.how === "disconnected" ? [happens("TestCompleted")] : [];
};

const queueing: TestEvent = {
  ...{ Type: "FlowActionStarted", Actor: "System" },
  Properties: { ActionType: "TransferContactToQueue", ActionParameters: { QueueId: standInFor("queue") } },
};
