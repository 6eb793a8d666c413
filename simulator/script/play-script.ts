import type { OrderDetails } from "../../src/domain/index.ts";
import type { CallScript, ScriptedOrder, Step } from "./call-script.ts";
import type { LineUnderTest } from "./line-under-test.ts";
import { type Missed, playStep } from "./play-step.ts";
import { type Stage, stage, type TranscriptEntry } from "./stage.ts";

/** Where the call first went another way than its script. */
export interface Deviation extends Missed {
  /** The line of the script. */
  readonly line: number;
}

export interface Play {
  readonly title: string;
  readonly transcript: readonly TranscriptEntry[];
  /** None when all went as scripted. */
  readonly deviation?: Deviation;
}

/** Makes the scripted call to that line, up to its end or the first deviation; a call still open is then hung up. */
export async function playScript(script: CallScript, line: LineUnderTest): Promise<Play> {
  const { title, caller, language, at, orders = [], faults = [], steps } = script;
  await line.setClock(at);
  for (const one of orders) await line.putOrder(details(one, caller));
  for (const fault of faults) await line.breakWith(fault);

  const before = (await line.sms()).length;
  const call = await line.call({ from: caller === "withheld" ? undefined : caller, language });
  const set = await stage(line, call, before);
  const astray = await firstDeviation(steps, set);
  const atGoodbye = call.ending === undefined ? await firstDeviation(goodbye(steps), set) : undefined;
  const deviation = astray ?? atGoodbye;
  return { title, transcript: set.transcript, ...(deviation && { deviation }) };
}

/** A caller whose script is over hangs up. */
const goodbye = (steps: readonly Step[]): readonly Step[] => [
  { kind: "hangs up", value: "", line: steps.at(-1)?.line ?? 1 },
];

async function firstDeviation(steps: readonly Step[], set: Stage): Promise<Deviation | undefined> {
  for (const step of steps) {
    const missed = await playStep(step, set).catch(
      (error: unknown): Missed => ({
        expected: `${step.kind} to work`,
        heard: [`the line broke: ${error instanceof Error ? error.message : String(error)}`],
      }),
    );
    if (missed) return { line: step.line, ...missed };
  }
  return undefined;
}

/** An order belongs to the caller unless the script gives it another number. */
function details({ name, phone, ...order }: ScriptedOrder, caller: string): OrderDetails {
  return { ...order, customer: { name, phone: phone ?? caller } };
}
