import { leaveUnanswered, NoAnswer } from "../../src/adapters/no-answer.ts";
import type { Process } from "./process.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

/** What can become of one request and its answer. */
export const fates = [
  "well",
  "slow",
  "lost",
  "delayed",
  "unheard",
  "answered-late",
  "cut",
  "cut-after",
  "failed",
  "failed-after",
  "throttled",
  "empty",
  "torn",
] as const;
export type Fate = (typeof fates)[number];

/** How probable it is that a request does not go well, and what it then meets. */
export interface Weather {
  readonly trouble: number;
  readonly fates: readonly [Fate, ...Fate[]];
}

const refusal = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });

export interface Request<Answer> {
  readonly process: Process;
  readonly weather: Weather;
  /** In which all has to be over, in milliseconds. */
  readonly time: number;
  /** Whether it may be carried out twice. */
  readonly isRepeatable: boolean;
  readonly signal: AbortSignal | undefined;
  /** What is remembered as left unanswered. */
  readonly request: object;
  /** Carries the request out, at the service. */
  readonly perform: (fate: Fate) => Answer;
  /** Whether an answer without a body counts as an answer: a planted fault. */
  readonly takesEmptyAnswers: boolean;
}

/** Nothing is longer on its way, in milliseconds. */
const longestDelay = 20_000;

/** Sends requests on their way: each answer comes in time, late or not at all, and so does what is asked for. */
export function network(schedule: Schedule, random: Random) {
  const near = () => random.whole(1, 12);

  /** When the request reaches the service, and how long the answer takes from there; nothing: it never comes. */
  function wayOf(fate: Fate, patience: number): { readonly there?: number; readonly back?: number } {
    switch (fate) {
      case "well":
      case "failed-after":
      case "empty":
      case "torn":
        return { there: near(), back: near() };
      case "cut-after":
        return { there: near() };
      case "slow":
        return { there: random.whole(1, patience / 2), back: random.whole(1, patience / 2) };
      case "delayed":
        return { there: random.whole(patience, longestDelay) };
      case "unheard":
        return { there: random.whole(1, patience) };
      case "answered-late":
        return { there: near(), back: random.whole(patience, 3 * patience) };
      case "lost":
      case "cut":
        return {};
      case "failed":
      case "throttled":
        return { back: 2 * near() };
    }
  }

  /** What the service answers where it fails, or is overrun. */
  function fault(fate: Fate): Error | undefined {
    if (fate === "failed" || fate === "failed-after") return refusal("InternalServerError", 500);
    if (fate === "throttled") return refusal("ThrottlingException", 400);
    return undefined;
  }

  return {
    /**
     * Does with a request what `sendInTime` of `src` does: one that may be carried out twice is sent again after a third
     * of the time, while the first copy goes on.
     */
    send<Answer>(sent: Request<Answer>): Promise<Answer> {
      const { process, weather, time, isRepeatable, signal, request, perform } = sent;
      return new Promise((resolve, reject) => {
        let isOver = false;
        let copies = 0;
        let failures = 0;
        const end = (next: () => void, answered = 0) => {
          if (isOver) return;
          isOver = true;
          limit.cancel();
          again.cancel();
          signal?.removeEventListener("abort", late);
          if (copies > answered) leaveUnanswered(request);
          process.goOn(next);
        };
        const late = () => end(() => reject(new NoAnswer("the time was up", { again: false })));
        const fail = (cause: string) => {
          if (++failures === copies) end(() => reject(new NoAnswer(cause, { again: isRepeatable })));
        };
        const limit = schedule.after(time, late);
        const again = isRepeatable ? schedule.after(time / 3, copy) : limit;
        signal?.addEventListener("abort", late);
        copy();

        function copy(): void {
          copies++;
          const fate = random.chance(weather.trouble) ? random.pick(weather.fates) : "well";
          const { there, back } = wayOf(fate, time);
          const answer = (answered: () => void) => {
            const error = fault(fate);
            const isNone = fate === "empty" || fate === "torn" || fate === "cut" || fate === "cut-after";
            if (fate === "empty" && sent.takesEmptyAnswers) end(() => resolve({} as Answer), 1);
            else if (isNone) schedule.after(near(), () => fail(`the answer is ${fate}`));
            else if (back !== undefined)
              schedule.after(back, () => end(error ? () => reject(error) : answered, 1));
          };
          const arrive = () => {
            // Of a process that died meanwhile, the request may have died too.
            if (!process.isAlive && random.chance(0.3)) return;
            try {
              const done = perform(fate);
              answer(() => resolve(done));
            } catch (error) {
              answer(() => reject(error));
            }
          };
          if (there === undefined) answer(() => {});
          else schedule.after(there, arrive);
        }
      });
    },
  };
}

export type Network = ReturnType<typeof network>;
