import { longestText } from "../flow/actions/prompt.ts";
import { type CheckedFlow, type Finding, reachedBlocks } from "./checked-flow.ts";

/** Characters that Amazon Polly speaks at once, tags left out (guide: SynthesizeSpeech). */
const longestSpoken = 3000;

/** Texts that are longer than what Connect says at once. */
export const longTexts = ({ sources }: CheckedFlow): readonly Finding[] =>
  [...sources.values()].flatMap(({ Identifier: block, Parameters }) =>
    ["Text", "SSML"].flatMap((name): readonly Finding[] => {
      const text = textOf(Parameters, name);
      const spoken = text.replace(/<[^<>]*>/g, "").length;
      if (text.length <= longestText && spoken <= longestSpoken) return [];
      const what = `${name} has ${text.length} characters, ${spoken} of them to speak; ${longestText} and ${longestSpoken} are the most`;
      return [{ level: "problem", block, what, cure: "say it in several blocks" }];
    }),
  );

/** Seconds that functions may take in a row while the caller hears nothing (guide: connect-lambda-functions). */
const longestSilence = 20;

/** A row of functions that may together take longer than Connect waits for them. */
export function slowFunctions(checked: CheckedFlow): readonly Finding[] {
  const { sources, branches } = checked;
  const known = new Map<string, Row>();
  const rowFrom = (id: string): Row => {
    const before = known.get(id);
    if (before) return before;
    const { Type = "", Parameters } = sources.get(id) ?? {};
    if (isHeard(Type, Parameters)) return nothing;
    // A way that comes round again to here is as long as it is the first time.
    known.set(id, nothing);
    const onward = (branches.get(id) ?? []).map(({ to }) => rowFrom(to));
    const longest = onward.reduce((one, other) => (other.seconds > one.seconds ? other : one), nothing);
    const own = Type === "InvokeLambdaFunction" ? secondsOf(Parameters) : 0;
    const row = own === 0 ? longest : { seconds: own + longest.seconds, blocks: [id, ...longest.blocks] };
    known.set(id, row);
    return row;
  };
  const slow = reachedBlocks(checked)
    .filter(({ type }) => type === "InvokeLambdaFunction")
    .map(({ id }) => rowFrom(id))
    .filter(({ seconds }) => seconds > longestSilence);
  const within = new Set(slow.flatMap(({ blocks }) => blocks.slice(1)));
  return slow
    .filter(({ blocks: [first = ""] }) => !within.has(first))
    .map(({ seconds, blocks }) => ({
      ...{ level: "problem", block: blocks[0] ?? "" },
      what: `${blocks.join(", ")} may take ${seconds} s together without a word said, and Connect waits ${longestSilence} s`,
      cure: "say something between them (Play prompt), or shorten their time limits",
    }));
}

interface Row {
  readonly seconds: number;
  readonly blocks: readonly string[];
}

const nothing: Row = { seconds: 0, blocks: [] };

const speaking = ["MessageParticipant", "GetParticipantInput", "ConnectParticipantWithLexBot", "ShowView"];
const isHeard = (type: string, parameters: unknown): boolean =>
  speaking.includes(type) || textOf(parameters, "Text") !== "";

const secondsOf = (parameters: unknown): number =>
  textOf(parameters, "InvocationType") === "ASYNCHRONOUS"
    ? 0
    : Number(textOf(parameters, "InvocationTimeLimitSeconds")) || 0;

function textOf(parameters: unknown, name: string): string {
  const found = Object.entries(typeof parameters === "object" && parameters !== null ? parameters : {}).find(
    ([key]) => key === name,
  )?.[1];
  return typeof found === "string" ? found : "";
}
