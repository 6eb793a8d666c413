import {
  byDeadline,
  causeOf,
  isTroubled,
  type Log,
  type SweepCounts,
  type SweepNotices,
} from "../../application/index.ts";

export interface SweepNoticesParts {
  readonly sweepNotices: SweepNotices;
  readonly log: Log;
  /** Milliseconds from entry to response. */
  readonly answerWithin: number;
}

/** Sweeps, and logs and returns the counts. Throws when the store is out of reach, so that the alarm on failures goes off. */
export function sweepNoticesHandler({ sweepNotices, log, answerWithin }: SweepNoticesParts) {
  return async (): Promise<SweepCounts> => {
    try {
      const counts = await byDeadline(answerWithin, (signal) => sweepNotices({ signal }));
      log({
        level: isTroubled(counts) ? "warn" : "info",
        event: "sweep",
        ...counts,
      });
      return counts;
    } catch (error) {
      const cause = causeOf(error);
      log({ level: "error", event: "sweep", cause });
      throw new Error(`the sweep broke off: ${cause}`);
    }
  };
}
