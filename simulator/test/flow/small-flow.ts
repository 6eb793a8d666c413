import { type Call, type CallOptions, type LineSettings, phoneLine } from "../../index.ts";

type Ways = Readonly<Record<string, string>>;

/** A block as a test wants to write it: its way on, its errors, and its conditions as `Equals 1`. */
export interface SmallBlock {
  readonly type: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly next?: string;
  readonly errors?: Ways;
  readonly when?: Ways;
}

/** A flow of these blocks, by their ids, that starts at the first. `bye` and `failed` are there for all to lead to. */
export function smallFlow(blocks: Readonly<Record<string, SmallBlock>>, name = "small") {
  const all: Readonly<Record<string, SmallBlock>> = {
    ...blocks,
    bye: { type: "DisconnectParticipant" },
    failed: say("failed", "bye"),
  };
  return {
    Version: "2019-10-30",
    StartAction: Object.keys(all)[0],
    Metadata: { name },
    Actions: Object.entries(all).map(([Identifier, { type, with: Parameters = {}, next, errors, when }]) => ({
      Identifier,
      Type: type,
      Parameters,
      Transitions: {
        ...(next !== undefined && { NextAction: next }),
        ...(errors && {
          Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
        }),
        ...(when && {
          Conditions: Object.entries(when).map(([condition, to]) => conditionOf(condition, to)),
        }),
      },
    })),
  };
}

function conditionOf(condition: string, NextAction: string) {
  const [Operator, ...operand] = condition.split(" ");
  return { NextAction, Condition: { Operator, Operands: [operand.join(" ")] } };
}

export const say = (Text: string, next = "bye"): SmallBlock => ({
  type: "MessageParticipant",
  with: { Text },
  next,
  errors: { NoMatchingError: "bye" },
});

/** A call to a line of these blocks. */
export const callTo = async (
  blocks: Readonly<Record<string, SmallBlock>>,
  settings: Omit<LineSettings, "flow"> = {},
  options: Partial<CallOptions> = {},
): Promise<Call> =>
  phoneLine({ flow: smallFlow(blocks), ...settings }).call({ from: "+819012345678", ...options });

/** The branches that a call took, by block. */
export const branches = ({ events }: Pick<Call, "events">): readonly string[] =>
  events.flatMap((event) => (event.type === "took" ? [`${event.block}: ${event.branch}`] : []));
