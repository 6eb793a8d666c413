import { expect, test } from "@jest/globals";
import { inMemoryProofs } from "../../../src/adapters/in-memory/index.ts";
import type { ProofCounter } from "../../../src/application/index.ts";
import { proofCounterContract } from "../../../src/testing/index.ts";

test.each(proofCounterContract(inMemoryProofs))("in memory $name", ({ run }) => run());

/** Ways in which counters go wrong, each with what is otherwise than in a sound one. */
const broken: Readonly<Record<string, (proofs: ProofCounter) => Partial<ProofCounter>>> = {
  "counts nothing": () => ({ count: async () => "counted" }),
  "counts one too many": ({ count }) => ({
    count: (proof, options) => count({ ...proof, limits: eachMost(proof.limits, 1) }, options),
  }),
  "counts one too few": ({ count }) => ({
    count: (proof, options) => count({ ...proof, limits: eachMost(proof.limits, -1) }, options),
  }),
  "looks at its first limit alone": ({ count, takeBack }) => ({
    count: (proof, options) => count({ ...proof, limits: proof.limits.slice(0, 1) }, options),
    takeBack: (proof, options) => takeBack({ ...proof, limits: proof.limits.slice(0, 1) }, options),
  }),
  "counts for each limit by itself": ({ count }) => ({
    count: async (proof, options) => {
      const each = proof.limits.map((limit) => count({ ...proof, limits: [limit] }, options));
      const results = await Promise.all(each);
      return results.every((result) => result === "counted") ? "counted" : "too-many-tries";
    },
  }),
  "knows subjects by their letters alone": ({ count }) => ({
    count: (proof, options) =>
      count({ ...proof, limits: proof.limits.map((limit) => ({ ...limit, subject: "one" })) }, options),
  }),
  "takes nothing back": ({ takeBack }) => ({
    takeBack: (proof, options) => takeBack({ ...proof, limits: [] }, options),
  }),
  "takes all back": ({ count }) => {
    let era = 0;
    return {
      count: (proof, options) =>
        count(
          {
            ...proof,
            limits: proof.limits.map(({ subject, most }) => ({ subject: `${subject} ${era}`, most })),
          },
          options,
        ),
      takeBack: async (_, options) => {
        options?.signal?.throwIfAborted();
        era++;
      },
    };
  },
  "counts a repeated try again": ({ count }) => {
    let repeats = 0;
    return { count: (proof, options) => count({ ...proof, id: `${proof.id} ${++repeats}` }, options) };
  },
  "reads, waits and writes": ({ count, takeBack }) => ({
    count: async (proof, options) => {
      const probe = { ...proof, id: "probe" };
      if ((await count(probe, options)) === "too-many-tries") return "too-many-tries";
      await takeBack(probe, options);
      await count(proof, options);
      return "counted";
    },
  }),
  "never forgets": ({ count }) => ({
    count: (proof, options) => count({ ...proof, now: new Date(0) }, options),
  }),
  "counts by the hours of the clock": ({ count }) => ({
    count: ({ now, limits, ...proof }, options) => {
      const hour = now.toISOString().slice(0, 13);
      const byHour = limits.map(({ subject, most }) => ({ subject: `${subject} ${hour}`, most }));
      return count({ ...proof, now: new Date(0), limits: byHour }, options);
    },
  }),
  "works on when it is aborted": ({ count, takeBack }) => ({
    count: (proof) => count(proof),
    takeBack: (proof) => takeBack(proof),
  }),
};

test.each(Object.keys(broken))("the contract finds a counter that %s", async (name) => {
  const failed: string[] = [];
  const contract = proofCounterContract(() => {
    const sound = inMemoryProofs();
    return { ...sound, ...broken[name]?.(sound) };
  });
  for (const { name: rule, run } of contract) await run().catch(() => failed.push(rule));
  expect(failed).not.toEqual([]);
});

const eachMost = (limits: Parameters<ProofCounter["count"]>[0]["limits"], more: number) =>
  limits.map(({ subject, most }) => ({ subject, most: most + more }));
