import { setTimeout as sleep } from "node:timers/promises";
import { untilInterrupted, whileOpen } from "connect-simulator/command";
import type { Figures } from "../figures.ts";
import { type Asked, measure, type Part } from "./measure.ts";

/** Measures until it is done, its time is up, or somebody ends the process; what it opened is closed whatever happens. */
export const measureInTime = (parts: readonly Part[], asked: Asked, minutes: number): Promise<Figures> =>
  whileOpen((opened) => {
    const stop = async (ends: Promise<unknown>, why: string) => {
      await ends;
      throw new Error(why);
    };
    const tooLong = `It took more than ${minutes} minutes: ask for fewer runs, or for a longer --limit.`;
    return Promise.race([
      measure(parts, asked, opened),
      stop(untilInterrupted(), "It was stopped."),
      stop(sleep(minutes * 60_000, undefined, { ref: false }), tooLong),
    ]);
  });
