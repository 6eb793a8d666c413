import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { backOff, type ClaimedOrder, claim, leaseTime, settle } from "../../src/application/index.ts";
import { aNotice, anOwingOrder, noon } from "../support/builders.ts";

const claimed = (holder = "one"): ClaimedOrder => {
  const result = claim(anOwingOrder(), { holder, now: noon });
  if (result.outcome !== "claimed") throw new Error(result.outcome);
  return result.order;
};

test("a lease runs for a minute, and attempts wait 1, 5 and 30 minutes, 2 and 6 hours", () => {
  expect([leaseTime, ...backOff].map((milliseconds) => milliseconds / 60_000)).toEqual([
    1, 1, 5, 30, 120, 360,
  ]);
});

test("an order that is gone has nothing to settle", () => {
  expect(settle(undefined, claimed(), "sent")).toEqual({ outcome: "settled" });
});

test("a lease without its notice is ended, and the order stays as it is", () => {
  const { noticeOwed, ...cleared } = claimed();
  const { noticeLease, ...told } = cleared;
  expect(settle(cleared, claimed(), "sent")).toEqual({ outcome: "settled", order: told });
});

test("a notice that is another's to send is lost, and one that nobody owes any more is settled", () => {
  const { noticeOwed, ...cleared } = claimed("other");
  expect(settle(claimed("other"), claimed(), "sent")).toEqual({ outcome: "lost" });
  expect(settle(cleared, claimed(), "sent")).toEqual({ outcome: "settled" });
});

test("the senders' clocks may differ: whatever they say, one news is not sent by two within a lease", () => {
  const skew = fc.integer({ min: -500, max: 500 });
  fc.assert(
    fc.property(skew, skew, fc.integer({ min: 0, max: leaseTime - 1001 }), (one, other, later) => {
      const at = (milliseconds: number) => new Date(noon.getTime() + milliseconds);
      const first = claim(anOwingOrder(), { holder: "one", now: at(one) });
      if (first.outcome !== "claimed") throw new Error(first.outcome);
      const second = claim(first.order, { holder: "other", now: at(later + other) });
      expect(second).toEqual({ outcome: "postponed" });
    }),
  );
});

test("newer news waits for no attempt at older news, but for the lease", () => {
  const { noticeLease, ...order } = claimed();
  const newer = { ...order, noticeOwed: aNotice({ since: new Date(noon.getTime() + 1).toISOString() }) };
  const now = new Date(noon.getTime() + 2);
  expect(claim(newer, { holder: "other", now })).toMatchObject({ outcome: "claimed" });
  expect(claim({ ...newer, noticeLease }, { holder: "other", now })).toEqual({ outcome: "postponed" });
});
