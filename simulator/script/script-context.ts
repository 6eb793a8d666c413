import type { CallUnderTest, LineUnderTest } from "./line-under-test.ts";
import { fits, type Pattern } from "./pattern.ts";

/** An entry of a call's transcript. */
export interface TranscriptEntry {
  /** `line`, `caller`, `clock`, `fault` or `end`; or what a step or news of one's own says. */
  readonly who: string;
  readonly text: string;
}

/** What a step expected, and what there was instead. */
export interface Mismatch {
  readonly expected: string;
  readonly heard: readonly string[];
}

/** What a step is played in: the line, the call, and how much of it the script has mentioned. */
export interface ScriptContext<Line extends LineUnderTest = LineUnderTest> {
  readonly line: Line;
  readonly call: CallUnderTest;
  readonly transcript: readonly TranscriptEntry[];
  note(who: string, text: string): void;
  /** Notes what the line has said, what is news and how the call ended, as far as it is not noted yet. */
  listen(): Promise<void>;
  /** What was noted of `who` and is not mentioned yet; of the line, since the caller last did something. */
  unmentioned(who: string): readonly string[];
  /** Looks for the words in what is not mentioned yet, and mentions all up to where they stand. */
  find(words: Pattern, who: string, expected: string): Mismatch | undefined;
  /** Does something as the caller; what the line said before can't be mentioned any more. A mismatch when the call is over. */
  act(as: string, action: () => Promise<void>): Promise<Mismatch | undefined>;
}

/** A call that a script is about to be played in. `news` tells all that there is so far; the first `known` are of earlier calls. */
export async function scriptContext<Line extends LineUnderTest>(
  line: Line,
  call: CallUnderTest,
  news: () => Promise<readonly TranscriptEntry[]>,
  known: number,
): Promise<ScriptContext<Line>> {
  const transcript: TranscriptEntry[] = [];
  const noted = { spoken: 0, news: known, ending: false };
  const mentioned = new Map<string, number>();
  const note = (who: string, text: string): void => {
    transcript.push({ who, text });
  };
  const notedOf = (who: string): readonly string[] =>
    transcript.filter((entry) => entry.who === who).map(({ text }) => text);
  const unmentioned = (who: string): readonly string[] => notedOf(who).slice(mentioned.get(who) ?? 0);
  const listen = async (): Promise<void> => {
    for (const sentence of call.spoken.slice(noted.spoken)) note("line", sentence);
    noted.spoken = call.spoken.length;
    for (const { who, text } of (await news()).slice(noted.news)) {
      note(who, text);
      noted.news += 1;
    }
    if (call.ending !== undefined && !noted.ending) note("end", call.ending);
    noted.ending = call.ending !== undefined;
  };
  await listen();
  return {
    ...{ line, call, transcript, note, listen, unmentioned },
    find(words, who, expected) {
      const heard = unmentioned(who);
      const ahead = heard.findIndex((sentence) => fits(words, sentence));
      if (ahead < 0) return { expected, heard };
      // What stands before is passed over, for a line says more than a script mentions.
      mentioned.set(who, (mentioned.get(who) ?? 0) + ahead + 1);
      return undefined;
    },
    async act(as, action) {
      const { ending } = call;
      if (ending !== undefined)
        return { expected: `the call to go on: ${as}`, heard: [`the call is over: ${ending}`] };
      mentioned.set("line", notedOf("line").length);
      note("caller", as);
      await action();
      await listen();
      return undefined;
    },
  };
}
