import type { OpenBotSession } from "../bot-session.ts";
import { BlockFails, BrokenOff } from "../flow/broken-off.ts";
import type { Hours } from "../flow/hours.ts";
import { delayed, type Lambda } from "../flow/lambda.ts";
import type { Registry, Resources } from "../flow/resources.ts";
import { type Override, objectIn } from "./actions.ts";
import { type FlowActionType, resourceOf } from "./flow-actions.ts";

/** What a test case sees of the line's resources. */
interface Watch {
  /** One is about to be used by an action of the flow. */
  uses(action: FlowActionType, resource: string): void;
  plays(promptId: string): void;
  /** A bot's answer is made up: nobody has to say anything to it. */
  answersUnasked(): void;
  /** Whether the test case means the resource that the line used. */
  same(expected: string, used: string): boolean;
}

/** What stands in the place of resources: each for the next use of its own, those put there first before the others. */
export interface Overrides {
  add(override: Override): void;
  /** The line's resources as the test case has them; `actionNow` is the type of the block that runs. */
  replace(given: Resources, actionNow: () => string | undefined): Resources;
}

/** A made-up answer of a function, of hours or of a bot. */
interface Answer {
  readonly DelaySeconds?: number | undefined;
  readonly LoadedData?: string | undefined;
  readonly Value?: string | undefined;
}

export function overrides(watch: Watch): Overrides {
  const waiting: Override[] = [];
  const overridden = <T>(
    registry: Registry<T>,
    actionNow: () => FlowActionType | undefined,
    made?: (answer: Answer) => T,
  ): Registry<T> => ({
    names: registry.names,
    find(resource) {
      const action = actionNow();
      if (!action) return registry.find(resource);
      watch.uses(action, resource);
      const first = waiting.findIndex(
        (one) => one.ActionType === action && watch.same(resourceOf(one), resource),
      );
      const [override] = first < 0 ? [] : waiting.splice(first, 1);
      if (!override) return registry.find(resource);
      const { Strategy: strategy } = override;
      if (strategy.Type === "SubstituteResource") return substitute(registry, strategy.SubstituteArn);
      if (strategy.Response.Type === "Error")
        throw new BlockFails(errorOf(action, strategy.Response.Error.Value), "so the test case has it");
      return made?.(strategy.Response.ExecutionResult) ?? registry.find(resource);
    },
  });
  return {
    add: (override) => void waiting.push(override),
    replace: (given, actionNow) => ({
      ...given,
      lambdas: overridden(given.lambdas, () => "InvokeLambdaFunction", madeUpFunction),
      hours: overridden(given.hours, () => "CheckHoursOfOperation", madeUpHours),
      queues: overridden(given.queues, () => queueActions[actionNow() ?? ""]),
      bots: overridden(
        given.bots,
        () => "ConnectParticipantWithLexBot",
        (answer) => {
          watch.answersUnasked();
          return madeUpBot(answer);
        },
      ),
      prompts: {
        names: given.prompts.names,
        find(id) {
          watch.plays(id);
          return given.prompts.find(id);
        },
      },
    }),
  };
}

/** The blocks that use a queue, by what the testing language calls their action; other blocks only name one. */
const queueActions: Readonly<Record<string, FlowActionType>> = {
  TransferContactToQueue: "TransferContactToQueue",
  DequeueContactAndTransferToQueue: "DequeueAndTransferToQueue",
};

function substitute<T>(registry: Registry<T>, name: string): T {
  const found = registry.find(name);
  if (found !== undefined) return found;
  const there = registry.names.join(", ") || "none";
  throw new BrokenOff(`the test case puts ${name} in its place, which is not among the line's: ${there}`);
}

/** The flow language calls it another name where a bot's time is up. */
const errorOf = (action: FlowActionType, error: string): string =>
  action === "ConnectParticipantWithLexBot" && error === "TimeLimitExceeded"
    ? "InputTimeLimitExceeded"
    : error;

const madeUpFunction =
  ({ DelaySeconds = 0, LoadedData, Value }: Answer): Lambda =>
  () =>
    delayed(DelaySeconds * 1000, objectIn(LoadedData ?? Value ?? "{}"));

const madeUpHours = ({ Value }: Answer): Hours => (Value === "InHours" ? "always" : "never");

/** In the shape that a flow reads as `$.Lex`: the documentation shows none. */
const madeUpBot = ({ LoadedData = "{}" }: Answer): OpenBotSession => {
  const { IntentName, Slots, SessionAttributes } = objectIn(LoadedData) ?? {};
  return ({ sessionAttributes }) => ({
    turn: async () => ({
      messages: [],
      sessionAttributes: { ...sessionAttributes, ...textsIn(SessionAttributes) },
      closed: { intentName: String(IntentName ?? ""), intentState: "Fulfilled", slots: textsIn(Slots) },
    }),
  });
};

const textsIn = (value: unknown): Readonly<Record<string, string>> =>
  Object.fromEntries(
    Object.entries(typeof value === "object" && value !== null ? value : {}).map(([name, one]) => [
      name,
      String(one),
    ]),
  );
