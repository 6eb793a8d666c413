import type { ProofCounter, ProofLimit, ProofTry } from "../application/index.ts";
import { rejects, same } from "./check.ts";
import type { ContractCase } from "./contract-case.ts";

/** Starts a counter without any counts, which no other test uses. */
export type StartProofCounter = () => Promise<ProofCounter> | ProofCounter;

/** Far ahead: an engine may delete at once what has expired by its own clock. */
const start = Date.parse("2126-11-20T03:00:00Z");
const minute = 60_000;

const of = (subject: string, most: number): ProofLimit => ({ subject, most });

let tries = 0;

/** A try with an id of its own, so many milliseconds after the start. */
const aTry = (limits: readonly ProofLimit[], after = 0): ProofTry => ({
  id: `try-${++tries}`,
  limits,
  now: new Date(start + after),
});

/** The rules of every counter of failed proofs, as test cases for any test runner. */
export function proofCounterContract(startCounter: StartProofCounter): readonly ContractCase[] {
  /** How many of so many tries, one after the other, are counted. */
  const counted = async (proofs: ProofCounter, count: number, limits: readonly ProofLimit[], after = 0) => {
    const results: string[] = [];
    for (let each = 0; each < count; each++) results.push(await proofs.count(aTry(limits, after)));
    return howMany(results);
  };
  const it = (name: string, run: (proofs: ProofCounter) => Promise<void>): ContractCase => ({
    name,
    run: async () => run(await startCounter()),
  });

  return [
    it("counts as many failures as there may be, and no more", async (proofs) => {
      same(await counted(proofs, 9, [of("contact 1", 3)]), 3);
      same(await counted(proofs, 9, [of("contact 2", 1)]), 1);
      same(await proofs.count(aTry([of("contact 1", 3)])), "too-many-tries");
    }),

    it("counts each subject for itself", async (proofs) => {
      const alike = ["contact 1", "contact 1 ", "Contact 1", "contact 11", "endpoint 1", "1", "__proto__"];
      for (const subject of alike) same(await counted(proofs, 3, [of(subject, 2)]), 2);
    }),

    it("stops at the first limit that is reached", async (proofs) => {
      same(await counted(proofs, 9, [of("endpoint 1", 5), of("contact 1", 3)]), 3);
      same(await counted(proofs, 9, [of("endpoint 1", 5), of("contact 2", 3)]), 2);
    }),

    it("counts for nobody where one has reached the limit", async (proofs) => {
      await counted(proofs, 1, [of("contact 1", 1)]);
      same(await counted(proofs, 9, [of("contact 1", 1), of("endpoint 1", 2)]), 0);
      same(await counted(proofs, 9, [of("endpoint 1", 2)]), 2);
    }),

    it("takes back what has succeeded, and nothing else", async (proofs) => {
      const limits = [of("endpoint 1", 3), of("contact 1", 3)];
      const success = aTry(limits);
      await counted(proofs, 2, limits);
      same(await proofs.count(success), "counted");
      await proofs.takeBack(success);
      same(await counted(proofs, 9, limits), 1);
    }),

    it("takes back what it has not counted, or has taken back, without a trace", async (proofs) => {
      const limits = [of("contact 1", 2)];
      const other = aTry(limits);
      await proofs.takeBack(other);
      same(await proofs.count(other), "counted");
      await proofs.takeBack(other);
      await proofs.takeBack(other);
      await proofs.takeBack(aTry(limits));
      same(await counted(proofs, 9, limits), 2);
    }),

    it("counts a try once, however often it is told of", async (proofs) => {
      const limits = [of("contact 1", 2)];
      const again = aTry(limits);
      same(await proofs.count(again), "counted");
      same(await proofs.count(again), "counted");
      same(await counted(proofs, 9, limits), 1);
      same(await proofs.count(again), "counted");
    }),

    it("of many at once counts no more than there may be, and what these left afterwards", async (proofs) => {
      const limits = [of("endpoint 1", 5), of("claimed 1", 5)];
      const results = await Promise.all(Array.from({ length: 40 }, () => proofs.count(aTry(limits))));
      same(howMany(results) + (await counted(proofs, 9, limits)), 5);
    }),

    it("counts a failure until an hour after the last", async (proofs) => {
      const limits = [of("contact 1", 2)];
      same(await counted(proofs, 1, limits), 1);
      same(await counted(proofs, 1, limits, 59 * minute), 1);
      same(await counted(proofs, 1, limits, 60 * minute), 0);
      same(await counted(proofs, 1, limits, 119 * minute - 1000), 0);
      same(await counted(proofs, 9, limits, 119 * minute), 2);
      same(await counted(proofs, 1, limits, 120 * minute), 0);
    }),

    it("begins anew with as many, of many at once", async (proofs) => {
      const limits = [of("contact 1", 3)];
      await counted(proofs, 3, limits);
      const later = Array.from({ length: 20 }, () => proofs.count(aTry(limits, 60 * minute)));
      same(howMany(await Promise.all(later)), 3);
    }),

    it("counts what has no limits", async (proofs) => {
      same(await counted(proofs, 9, []), 9);
    }),

    it("rejects when it is aborted", async (proofs) => {
      const aborted = { signal: AbortSignal.abort() };
      await rejects(proofs.count(aTry([of("contact 1", 1)]), aborted));
      await rejects(proofs.takeBack(aTry([of("contact 1", 1)]), aborted));
    }),
  ];
}

const howMany = (results: readonly string[]): number =>
  results.filter((result) => result === "counted").length;
