import { agentActs } from "./agent-acts.ts";
import type { Fault, KnownFaults } from "./faults.ts";
import type { LineUnderTest } from "./line-under-test.ts";
import { fits, type Pattern } from "./pattern.ts";
import type { Mismatch } from "./script-context.ts";
import type { StepKinds } from "./step-kind.ts";
import * as value from "./step-values.ts";

interface GenericValues {
  hears: Pattern;
  says: string;
  presses: string;
  silence: string;
  "hangs up": string;
  ends: Pattern;
  "agent hears": Pattern;
  agent: string;
  clock: value.Moment;
  fault: Fault;
  "clear faults": string;
}

/** The steps that a script of any line may have. */
export const genericSteps = (faults: KnownFaults): StepKinds<GenericValues, LineUnderTest> => ({
  /** The line says this, after whatever else it says. */
  hears: {
    value: value.phrase,
    play: async (words, { find }) => find(words, "line", `the line to say ${words.text}`),
  },
  says: { value: value.words, play: (text, { act, call }) => act(text, () => call.say(text)) },
  presses: { value: value.keys, play: (keys, { act, call }) => act(`[${keys}]`, () => call.press(keys)) },
  silence: { value: value.nothing, play: (_, { act, call }) => act("(silence)", () => call.silence()) },
  "hangs up": { value: value.nothing, play: (_, { act, call }) => act("(hangs up)", () => call.hangUp()) },
  /** The call is over; how may be left out. */
  ends: {
    value: value.anyPhrase,
    play: async (how, { call: { ending } }) =>
      unless(ending !== undefined && fits(how, ending), {
        expected: `the call to end ${how.text}`.trim(),
        heard: [ending ?? "the line waits for the caller"],
      }),
  },
  /** The agent who takes the call is told this. */
  "agent hears": {
    value: value.phrase,
    play: async (words, { call: { agent } }) =>
      unless(
        agent?.hears.some((sentence) => fits(words, sentence)),
        {
          expected: `the agent to hear ${words.text}`,
          heard: agent?.hears ?? [],
        },
      ),
  },
  /** What the agent does with the call. */
  agent: {
    value: value.oneOf(...agentActs.map(([words]) => words)),
    async play(does, { call, note, listen }) {
      const acted = agentActs.find(([words]) => words === does)?.[1](call);
      if (!acted) return { expected: `an agent who ${does}`, heard: ["this line knows of no agents"] };
      note("agent", does);
      await acted;
      await listen();
      return undefined;
    },
  },
  clock: {
    value: value.moment,
    async play(moment, { line, note, listen }) {
      const at = "at" in moment ? moment.at : new Date(line.now().getTime() + moment.later);
      note("clock", at.toISOString());
      await line.setClock(at);
      await listen();
      return undefined;
    },
  },
  fault: {
    value: value.read(
      faults.named,
      `what goes wrong, and how: ${faults.summary}. As: ${faults.all[0]?.target} ${faults.all[0]?.how}`,
    ),
    async play(fault, { line, note }) {
      note("fault", `${fault.target} ${fault.how}`);
      await line.breakWith(fault);
      return undefined;
    },
  },
  "clear faults": {
    value: value.nothing,
    async play(_, { line, note }) {
      note("fault", "all is well again");
      await line.clearFaults();
      return undefined;
    },
  },
});

const unless = (isSo: boolean | undefined, mismatch: Mismatch): Mismatch | undefined =>
  isSo ? undefined : mismatch;
