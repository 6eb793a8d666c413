import { randomUUID } from "node:crypto";
import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { inMemoryOrders, inMemoryProofs } from "../../src/adapters/in-memory/index.ts";
import { type Caller, lookUpOrders, type ProofCounter } from "../../src/application/index.ts";
import { anId, anOrder, aPhone, aPolicy, noon } from "../support/builders.ts";
import { aClock } from "../support/fakes.ts";

/*
 * Callers who guess and callers who know, at once and over hours, in every interleaving of their steps: in no hour do
 * more proofs fail than may, by a contact, from a number, or against one; and whoever is right is turned away only
 * where others have used up what may fail.
 */
const phones = ["+819012345670", "+819012345671"] as const;
const orders = phones.map((phone) => anOrder({ id: "100", customer: { name: "", phone } }));
const hour = 60 * 60_000;

interface Guess {
  readonly contact: string;
  readonly from: "withheld" | (typeof phones)[number] | "+819012345679";
  readonly at: (typeof phones)[number];
  readonly isRight: boolean;
}

const guess = fc.record<Guess>({
  contact: fc.constantFrom("1", "2", "3", "4"),
  from: fc.constantFrom("withheld", ...phones, "+819012345679"),
  at: fc.constantFrom(...phones),
  isRight: fc.boolean(),
});
const rounds = fc.array(
  fc.record({
    minutes: fc.constantFrom(0, 1, 20, 59, 60, 61),
    guesses: fc.array(guess, { minLength: 1, maxLength: 8 }),
  }),
  { minLength: 1, maxLength: 12 },
);

const callerOf = ({ contact: contactId, from, at, isRight }: Guess): Caller => {
  const [phone, endpoint] = [aPhone(at), from === "withheld" ? undefined : aPhone(from)];
  return { phone, claimed: at !== from, endpoint, contactId, verificationCode: isRight ? "100" : "101" };
};

/** What a guess counts for, and how much of it may fail. */
const limitsOf = ({ contact, from, at }: Guess): readonly (readonly [subject: string, most: number])[] => [
  [`contact ${contact}`, 3],
  ...(from === "withheld" ? [] : [[`from ${from}`, 5] as const]),
  ...(at === from ? [] : [[`at ${at}`, 5] as const]),
];

test("random guessers, interleaved at random", async () => {
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), rounds, async (scheduler, story) => {
      const clock = aClock(noon);
      const [stored, counter] = [inMemoryOrders(orders), inMemoryProofs()];
      const proofs: ProofCounter = {
        count: scheduler.scheduleFunction(counter.count),
        takeBack: scheduler.scheduleFunction(counter.takeBack),
      };
      const slow = { ...stored, find: scheduler.scheduleFunction(stored.find) };
      const desk = { orders: slow, clock, newId: randomUUID, policy: aPolicy(), proofs };
      const lookUp = lookUpOrders({ ...desk, verify: "order-number" });
      const failures = new Map<string, number[]>();

      for (const { minutes, guesses } of story) {
        clock.pass(minutes * 60_000);
        const now = clock.now().getTime();
        const results = guesses.map(async (each) => {
          const orderId = anId(each.isRight ? "100" : "101");
          return { each, result: await lookUp({ caller: callerOf(each), orderId }) };
        });
        const isJudged = (reason: string) => reason !== "too-many-tries";
        for (const { each, result } of await scheduler.waitFor(Promise.all(results))) {
          const failed = result.outcome !== "found" && isJudged(result.reason);
          if (each.isRight) expect(failed).toBe(false);
          const mayHaveFailed = guesses.filter((other) => other !== each).length;
          for (const [subject, most] of limitsOf(each)) {
            const before = failures.get(subject) ?? [];
            if (failed) failures.set(subject, [...before, now]);
            const inHour = (failures.get(subject) ?? []).filter((at) => at > now - hour);
            expect(inHour.length).toBeLessThanOrEqual(most);
          }
          const isFree = limitsOf(each).every(
            ([subject, most]) => (failures.get(subject) ?? []).length + mayHaveFailed < most,
          );
          if (isFree && each.isRight) expect(result.outcome).toBe("found");
        }
      }
    }),
    { numRuns: 300 },
  );
});
