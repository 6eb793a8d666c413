import { failuresCountFor, type ProofCounter, type ProofLimit } from "../../application/index.ts";

interface Failures {
  readonly tries: Set<string>;
  /** Until when they count, in milliseconds. */
  until: number;
}

/** Failed proofs counted in this process: another process does not know of them. */
export function inMemoryProofs(): ProofCounter {
  /** By subject, those that end first before the others. */
  const failures = new Map<string, Failures>();
  const forgetUntil = (now: number) => {
    for (const [subject, { until }] of failures) {
      if (until > now) return;
      failures.delete(subject);
    }
  };

  return {
    async count({ id, limits, now }, options) {
      options?.signal?.throwIfAborted();
      forgetUntil(now.getTime());
      const isReached = ({ subject, most }: ProofLimit) => {
        const tries = failures.get(subject)?.tries;
        return tries !== undefined && !tries.has(id) && tries.size >= most;
      };
      if (limits.some(isReached)) return "too-many-tries";
      const until = now.getTime() + failuresCountFor;
      for (const { subject } of limits) {
        const { tries } = failures.get(subject) ?? { tries: new Set() };
        failures.delete(subject);
        failures.set(subject, { tries: tries.add(id), until });
      }
      return "counted";
    },

    async takeBack({ id, limits }, options) {
      options?.signal?.throwIfAborted();
      for (const { subject } of limits) {
        const tries = failures.get(subject)?.tries;
        tries?.delete(id);
        if (tries?.size === 0) failures.delete(subject);
      }
    },
  };
}
