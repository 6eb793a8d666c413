/** The line's time. It may stand still but for what takes time in a call. */
export interface LineClock {
  now(): Date;
  /** So much time has gone by: the caller said nothing, a block waited. */
  pass(milliseconds: number): void;
}

export interface SettableClock extends LineClock {
  set(at: Date): void;
}

/** A clock that stands at `at` until it is set or time passes in a call. */
export function settableClock(at: Date): SettableClock {
  let now = at.getTime();
  return {
    now: () => new Date(now),
    pass(milliseconds) {
      now += milliseconds;
    },
    set(time) {
      now = time.getTime();
    },
  };
}
