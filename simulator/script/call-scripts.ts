import { type CallScript, type HeadingKeys, headingOf, type ScriptWith } from "./call-script.ts";
import type { KnownFaults } from "./faults.ts";
import { type Colours, formatPlay } from "./format-play.ts";
import { genericSteps } from "./generic-steps.ts";
import type { LineUnderTest } from "./line-under-test.ts";
import { beginScript, type Play, type PlayInSteps, playScript } from "./play-script.ts";
import { readScript } from "./read-script.ts";
import type { TranscriptEntry } from "./script-context.ts";
import type { Issue } from "./script-problems.ts";
import type { StepKind, StepKinds } from "./step-kind.ts";

type None = Record<never, never>;

/** What scripts can say of a line: what those of any line can, in its languages and of its faults, and more. */
export interface ScriptLanguage<Line extends LineUnderTest, Own extends HeadingKeys, Values> {
  /** What may follow `language:`: the languages that the line speaks, as BCP 47 tags, or names of its numbers; any language unless given. */
  readonly languages?: readonly string[];
  /** What is meant where a script leaves it out, as it would have it: `{ caller: "withheld" }`. */
  readonly usual?: Readonly<Record<string, string>>;
  /** What can be made to go wrong. */
  readonly faults: KnownFaults;
  /** More keys of the heading, and what has to follow each. */
  readonly heading?: Own;
  /** What is wrong with a script whose values are right each for itself. */
  check?(script: ScriptWith<Own>): readonly Issue[];
  /** Does what the heading asks for, before the line is called. */
  setUp?(script: ScriptWith<Own>, line: Line): Promise<void>;
  /** More kinds of steps. */
  readonly steps?: StepKinds<Values, Line>;
  /** All that has come of calls so far besides what was said, the oldest first: it is noted as it comes. */
  news?(line: Line): Promise<readonly TranscriptEntry[]>;
  /** The colours of what steps and news note, by who it is of. */
  readonly colours?: Colours;
}

/** Reads and plays the scripts of a line. */
export interface CallScripts<Script extends CallScript, Line extends LineUnderTest> {
  /**
   * Reads a `*.call.yaml`.
   * @throws {ScriptUnreadable} naming all that is wrong with its line.
   */
  read(text: string, file?: string): Script;
  /** Makes the scripted call to that line, up to its end or the first deviation; a call still open is then hung up. */
  play(script: Script, line: Line): Promise<Play>;
  /** Makes the scripted call to that line, to be played step by step. */
  begin(script: Script, line: Line): Promise<PlayInSteps>;
  /** A played call for people to read; coloured where the terminal has colours, unless told. */
  format(play: Play, coloured?: boolean): string;
}

/** The scripts of a line. */
export function callScripts<
  Line extends LineUnderTest = LineUnderTest,
  const Own extends HeadingKeys = None,
  Values = None,
>(language: ScriptLanguage<Line, Own, Values>): CallScripts<ScriptWith<Own>, Line> {
  const { languages, faults, colours } = language;
  const generic = genericSteps(faults);
  const own: Readonly<Record<string, StepKind<unknown, Line>>> = language.steps ?? {};
  const kinds = new Map(Object.entries<StepKind<unknown, Line>>({ ...generic, ...own }));
  const heading = headingOf(language.heading, languages, generic.fault.value);
  const check = (script: ScriptWith<Own>) => language.check?.(script) ?? [];
  const setUp = async (script: ScriptWith<Own>, line: Line) => language.setUp?.(script, line);
  const news = async (line: Line) => (await language.news?.(line)) ?? [];
  return {
    read: (text, file = "script") =>
      readScript({ heading, usual: language.usual ?? {}, check, kinds }, text, file),
    play: (script, line) => playScript({ kinds, setUp, news }, script, line),
    begin: (script, line) => beginScript({ kinds, setUp, news }, script, line),
    format: (play, coloured) =>
      formatPlay(play, { ...(coloured !== undefined && { coloured }), ...(colours && { colours }) }),
  };
}
