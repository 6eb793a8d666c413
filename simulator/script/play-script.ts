import type { CallScript, Step } from "./call-script.ts";
import type { CallUnderTest, LineUnderTest } from "./line-under-test.ts";
import { type Mismatch, type ScriptContext, scriptContext, type TranscriptEntry } from "./script-context.ts";
import type { StepKind } from "./step-kind.ts";

/** Where the call first went another way than its script. */
export interface Deviation extends Mismatch {
  /** The line of the script. */
  readonly line: number;
}

/** A played script: what happened, and where it went another way. */
export interface Play {
  readonly title: string;
  readonly transcript: readonly TranscriptEntry[];
  /** None when all went as scripted. */
  readonly deviation?: Deviation;
}

/** What it takes to play a script. */
export interface Playable<Script, Line extends LineUnderTest> {
  readonly kinds: ReadonlyMap<string, StepKind<unknown, Line>>;
  setUp(script: Script, line: Line): Promise<void>;
  news(line: Line): Promise<readonly TranscriptEntry[]>;
}

/** Makes the scripted call to that line, up to its end or the first deviation; a call still open is then hung up. */
export async function playScript<Script extends CallScript, Line extends LineUnderTest>(
  { kinds, setUp, news }: Playable<Script, Line>,
  script: Script,
  line: Line,
): Promise<Play> {
  const { title, caller, language, at, faults = [], steps } = script;
  await line.setClock(at);
  await setUp(script, line);
  for (const fault of faults) await line.breakWith(fault);

  const known = (await news(line)).length;
  const firstLine = steps[0]?.line ?? 1;
  const answered = await orWhyNot(line.call({ from: caller === "withheld" ? undefined : caller, language }));
  if ("why" in answered) {
    const deviation = { line: firstLine, expected: "the line to answer", heard: [answered.why] };
    return { title, transcript: [], deviation };
  }
  const { call } = answered;
  const context = await scriptContext(line, call, () => news(line), known);
  const astray = await firstDeviation(steps, kinds, context);
  const atGoodbye =
    call.ending === undefined ? await firstDeviation(goodbye(steps), kinds, context) : undefined;
  const deviation = astray ?? atGoodbye;
  return { title, transcript: context.transcript, ...(deviation && { deviation }) };
}

/** A call, or why the line broke before anybody could do anything in it. */
async function orWhyNot(
  calling: Promise<CallUnderTest>,
): Promise<{ readonly call: CallUnderTest } | { readonly why: string }> {
  try {
    return { call: await calling };
  } catch (error) {
    return { why: broke(error) };
  }
}

const broke = (error: unknown): string =>
  `the line broke: ${error instanceof Error ? error.message : String(error)}`;

/** The step after a script's last one, for a call that is still open: the caller hangs up. */
const goodbye = (steps: readonly Step[]): readonly Step[] => [
  { kind: "hangs up", value: "", line: steps.at(-1)?.line ?? 1 },
];

async function firstDeviation<Line extends LineUnderTest>(
  steps: readonly Step[],
  kinds: Playable<CallScript, Line>["kinds"],
  context: ScriptContext<Line>,
): Promise<Deviation | undefined> {
  for (const { kind, value, line } of steps) {
    try {
      const mismatch = await kinds.get(kind)?.play(value, context);
      if (mismatch) return { line, ...mismatch };
    } catch (error) {
      return { line, expected: `${kind} to work`, heard: [broke(error)] };
    }
  }
  return undefined;
}
