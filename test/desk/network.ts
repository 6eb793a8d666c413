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

/** A request without an answer that says what became of it. */
export class NoAnswer extends Error {
  override readonly name = "NoAnswer";
  readonly code = "ECONNRESET";
}

const refusal = (name: string, httpStatusCode: number) =>
  Object.assign(new Error(name), { name, $metadata: { httpStatusCode } });

export interface Request<Answer> {
  readonly process: Process;
  readonly fate: Fate;
  /** How long the sender waits for an answer, in milliseconds. */
  readonly patience: number;
  readonly signal: AbortSignal | undefined;
  /** Carries the request out, at the service. */
  readonly perform: () => Answer;
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

  /** What the sender gets instead of the answer. */
  function instead(fate: Fate): Error | undefined {
    if (fate === "failed" || fate === "failed-after") return refusal("InternalServerError", 500);
    if (fate === "throttled") return refusal("ThrottlingException", 400);
    if (fate === "empty" || fate === "torn") return new NoAnswer(`the answer is ${fate}`);
    return undefined;
  }

  return {
    /** Draws a fate. */
    fateIn: ({ trouble, fates }: Weather): Fate => (random.chance(trouble) ? random.pick(fates) : "well"),

    send<Answer>({ process, fate, patience, signal, perform }: Request<Answer>): Promise<Answer> {
      return new Promise((resolve, reject) => {
        let isOver = false;
        const end = (next: () => void) => {
          if (isOver) return;
          isOver = true;
          timeLimit.cancel();
          signal?.removeEventListener("abort", aborted);
          process.goOn(next);
        };
        const fail = (error: Error) => end(() => reject(error));
        const aborted = () => fail(Object.assign(new NoAnswer("aborted"), { name: "AbortError" }));
        const timeLimit = schedule.after(patience, () => fail(new NoAnswer("no answer in time")));
        if (signal?.aborted) return aborted();
        signal?.addEventListener("abort", aborted);

        const { there, back } = wayOf(fate, patience);
        const answer = (answered: () => void) => {
          const error = instead(fate);
          if (back !== undefined) schedule.after(back, () => end(error ? () => reject(error) : answered));
          else if (fate === "cut" || fate === "cut-after")
            schedule.after(near(), () => fail(new NoAnswer("cut")));
        };
        if (there === undefined) return answer(() => {});
        schedule.after(there, () => {
          // Of a process that died meanwhile, the request may have died too.
          if (!process.isAlive && random.chance(0.3)) return;
          try {
            const done = perform();
            answer(() => resolve(done));
          } catch (error) {
            answer(() => reject(error));
          }
        });
      });
    },
  };
}

export type Network = ReturnType<typeof network>;
