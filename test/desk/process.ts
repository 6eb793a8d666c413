import type { Clock } from "../../src/application/index.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";

/** One life of a function's process, from its start to its death. */
export interface Process {
  /** Its function, and a number that grows with each start. */
  readonly name: string;
  readonly clock: Clock;
  readonly newId: () => string;
  readonly isAlive: boolean;
  /** Whether it was ever kept from running between two invocations. */
  readonly wasSuspended: boolean;
  /** Goes on with the process at an await: at once, when it is resumed, or never, if it dies there. */
  goOn(next: () => void): void;
  /** Between two invocations Lambda lets a process do nothing. */
  suspend(): void;
  resume(): void;
  die(): void;
}

export function startProcess(
  name: string,
  {
    schedule,
    random,
    mortality,
    died,
  }: {
    readonly schedule: Schedule;
    readonly random: Random;
    /** How probable it is at each await that the process dies there. */
    readonly mortality: () => number;
    readonly died: () => void;
  },
): Process {
  const skew = random.whole(-300, 300);
  let isAlive = true;
  let isSuspended = false;
  let wasSuspended = false;
  let ids = 0;
  const waiting: (() => void)[] = [];
  const process: Process = {
    name,
    clock: { now: () => new Date(schedule.now + skew) },
    newId: () => `${name}.${++ids}`,
    get isAlive() {
      return isAlive;
    },
    get wasSuspended() {
      return wasSuspended;
    },
    goOn(next) {
      if (!isAlive) return;
      if (isSuspended) waiting.push(next);
      else if (random.chance(mortality())) process.die();
      else next();
    },
    suspend() {
      isSuspended = true;
    },
    resume() {
      isSuspended = false;
      wasSuspended ||= waiting.length > 0;
      for (const next of waiting.splice(0)) process.goOn(next);
    },
    die() {
      if (!isAlive) return;
      isAlive = false;
      died();
    },
  };
  return process;
}
