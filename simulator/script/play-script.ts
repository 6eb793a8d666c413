import { messageOf } from "../message-of.ts";
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

/** A scripted call that is played step by step. */
export interface PlayInSteps {
  readonly steps: readonly Step[];
  /** The step that is played next; none after the last, or once the call went another way. */
  readonly next: Step | undefined;
  /** What has happened so far. */
  readonly play: Play;
  step(): Promise<void>;
  /** Hangs up a call that is still open, as a caller does whose script is over. */
  hangUp(): Promise<void>;
}

/** Sets up what the script asks for, and makes its call. */
export async function beginScript<Script extends CallScript, Line extends LineUnderTest>(
  { kinds, setUp, news }: Playable<Script, Line>,
  script: Script,
  line: Line,
): Promise<PlayInSteps> {
  const { title, caller, language, at, faults = [], steps } = script;
  await line.setClock(at);
  await setUp(script, line);
  for (const fault of faults) await line.breakWith(fault);

  const known = (await news(line)).length;
  const answered = await orWhyNot(line.call({ from: caller === "withheld" ? undefined : caller, language }));
  if ("why" in answered) {
    const deviation = { line: steps[0]?.line ?? 1, expected: "the line to answer", heard: [answered.why] };
    const nothing = async () => undefined;
    return {
      steps,
      next: undefined,
      play: { title, transcript: [], deviation },
      step: nothing,
      hangUp: nothing,
    };
  }
  const { call } = answered;
  const context = await scriptContext(line, call, () => news(line), known);
  let played = 0;
  let deviation: Deviation | undefined;
  return {
    steps,
    get next() {
      return deviation ? undefined : steps[played];
    },
    get play() {
      return { title, transcript: context.transcript, ...(deviation && { deviation }) };
    },
    async step() {
      const step = deviation ? undefined : steps[played];
      if (!step) return;
      deviation = await deviationAt(step, kinds, context);
      if (!deviation) played += 1;
    },
    async hangUp() {
      const goodbye = { kind: "hangs up", value: "", line: steps.at(-1)?.line ?? 1 };
      if (call.ending !== undefined) return;
      const atGoodbye = await deviationAt(goodbye, kinds, context);
      deviation ??= atGoodbye;
    },
  };
}

/** Makes the scripted call to that line, up to its end or the first deviation; a call still open is then hung up. */
export async function playScript<Script extends CallScript, Line extends LineUnderTest>(
  playable: Playable<Script, Line>,
  script: Script,
  line: Line,
): Promise<Play> {
  const begun = await beginScript(playable, script, line);
  while (begun.next) await begun.step();
  await begun.hangUp();
  return begun.play;
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

const broke = (error: unknown): string => `the line broke: ${messageOf(error)}`;

async function deviationAt<Line extends LineUnderTest>(
  { kind, value, line }: Step,
  kinds: Playable<CallScript, Line>["kinds"],
  context: ScriptContext<Line>,
): Promise<Deviation | undefined> {
  try {
    const mismatch = await kinds.get(kind)?.play(value, context);
    return mismatch && { line, ...mismatch };
  } catch (error) {
    return { line, expected: `${kind} to work`, heard: [broke(error)] };
  }
}
