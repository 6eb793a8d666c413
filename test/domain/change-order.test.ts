import { describe, expect, test } from "@jest/globals";
import {
  type CancelDecision,
  cancel,
  dateIn,
  type Order,
  reschedule,
  whyUnchangeable,
} from "../../src/domain/index.ts";
import { aDate, aNotice, anOrder, aPolicy, noon } from "../support/builders.ts";

/** The order that ships on 27 November can be changed until then, and not from then on. */
const lastMoment = new Date("2026-11-26T16:59:59.999+09:00");
const cutoff = new Date("2026-11-26T17:00:00.000+09:00");
const shippingDayEnds = new Date("2026-11-27T23:59:59.999+09:00");
const dayAfter = new Date("2026-11-28T00:00:00.000+09:00");
const farFuture = new Date("2036-11-20T12:00:00+09:00");

const policy = aPolicy();
const december3rd = aDate("2026-12-03");

describe("cancelling", () => {
  test.each([noon, lastMoment])("until the cut-off cancels the order, one version on: %p", (now) => {
    const order = anOrder({ version: 4 });
    expect(cancel(order, now, policy)).toEqual({
      outcome: "cancelled",
      order: {
        ...order,
        status: "cancelled",
        version: 5,
        changesOfDay: { day: dateIn("Asia/Tokyo", now), count: 1 },
        noticeOwed: { kind: "cancelled", language: "ja-JP", since: now.toISOString() },
      },
    });
  });

  test.each([
    [cutoff, "past-cutoff"],
    [shippingDayEnds, "past-cutoff"],
    [dayAfter, "already-shipped"],
    [farFuture, "already-shipped"],
  ])("from the cut-off on is refused: at %p for %s", (now, reason) => {
    expect(cancel(anOrder(), now, policy)).toEqual({ outcome: "refused", reason });
  });

  test.each([noon, cutoff, dayAfter, farFuture])("again is success, whatever the time: %p", (now) => {
    const order = anOrder({ status: "cancelled", version: 5, noticeOwed: aNotice({ kind: "cancelled" }) });
    const decision = cancel(order, now, policy);
    expect(decision).toEqual({ outcome: "already-cancelled", order });
    expect("order" in decision && decision.order).toBe(order);
  });

  test.each([noon, cutoff, dayAfter])("a shipped order is refused, whatever its date: %p", (now) => {
    const refused = { outcome: "refused", reason: "already-shipped" };
    expect(cancel(anOrder({ status: "shipped" }), now, policy)).toEqual(refused);
    expect(cancel(anOrder({ status: "shipped", shippingDate: "2027-01-10" }), now, policy)).toEqual(refused);
  });
});

describe("rescheduling", () => {
  test.each([noon, lastMoment])("until the cut-off moves the order, one version on: %p", (now) => {
    const order = anOrder({ version: 4 });
    expect(reschedule(order, december3rd, now, policy)).toEqual({
      outcome: "rescheduled",
      order: {
        ...order,
        shippingDate: "2026-12-03",
        version: 5,
        changesOfDay: { day: dateIn("Asia/Tokyo", now), count: 1 },
        noticeOwed: {
          kind: "rescheduled",
          from: "2026-11-27",
          language: "ja-JP",
          since: now.toISOString(),
        },
      },
    });
  });

  test("can bring an order forward", () => {
    const decision = reschedule(anOrder(), aDate("2026-11-24"), noon, policy);
    expect(decision).toMatchObject({ outcome: "rescheduled", order: { shippingDate: "2026-11-24" } });
  });

  test.each([
    [cutoff, "past-cutoff"],
    [shippingDayEnds, "past-cutoff"],
    [dayAfter, "already-shipped"],
    [farFuture, "already-shipped"],
  ])("from the order's cut-off on is refused, with no date suggested: at %p for %s", (now, reason) => {
    expect(reschedule(anOrder(), december3rd, now, policy)).toEqual({ outcome: "refused", reason });
  });

  test.each([noon, cutoff, shippingDayEnds])("to the date that it has is success: %p", (now) => {
    const order = anOrder({ version: 4, noticeOwed: aNotice() });
    const decision = reschedule(order, order.shippingDate, now, policy);
    expect(decision).toEqual({ outcome: "unchanged", order });
    expect("order" in decision && decision.order).toBe(order);
  });

  test("to the date that it has is success on a day when nothing ships", () => {
    const closed = aPolicy({ closedWeekdays: ["friday"] });
    expect(reschedule(anOrder(), aDate("2026-11-27"), noon, closed)).toMatchObject({ outcome: "unchanged" });
  });

  test("to the date that it had is refused once that is past", () => {
    const refused = { outcome: "refused", reason: "already-shipped" };
    expect(reschedule(anOrder(), aDate("2026-11-27"), dayAfter, policy)).toEqual(refused);
  });

  test.each([noon, cutoff, dayAfter])("a cancelled order is refused, to any date: %p", (now) => {
    const order = anOrder({ status: "cancelled" });
    const refused = { outcome: "refused", reason: "cancelled" };
    expect(reschedule(order, december3rd, now, policy)).toEqual(refused);
    expect(reschedule(order, order.shippingDate, now, policy)).toEqual(refused);
    expect(reschedule(order, aDate("2020-01-01"), now, policy)).toEqual(refused);
  });

  test.each([noon, cutoff, dayAfter])("a shipped order is refused, to any date: %p", (now) => {
    const order = anOrder({ status: "shipped", shippingDate: "2027-01-10" });
    const refused = { outcome: "refused", reason: "already-shipped" };
    expect(reschedule(order, december3rd, now, policy)).toEqual(refused);
    expect(reschedule(order, order.shippingDate, now, policy)).toEqual(refused);
  });

  test("the order's own cut-off is judged before the new date", () => {
    const refused = { outcome: "refused", reason: "past-cutoff" };
    expect(reschedule(anOrder(), aDate("2020-01-01"), cutoff, policy)).toEqual(refused);
  });
});

describe("a refused date comes with the nearest one that would be accepted", () => {
  const weekend = aPolicy({ closedWeekdays: ["saturday", "sunday"] });
  const longWeekend = aPolicy({ closedWeekdays: ["saturday", "sunday", "monday"] });

  test.each([
    ["past", "2020-01-01", policy, "date-in-past", "2026-11-21"],
    ["today", "2026-11-20", policy, "date-too-soon", "2026-11-21"],
    ["today before a weekend", "2026-11-20", weekend, "date-too-soon", "2026-11-23"],
    ["too far", "2027-06-01", policy, "date-too-far", "2027-01-19"],
    ["far too far", "9999-12-31", policy, "date-too-far", "2027-01-19"],
    ["on a Saturday", "2026-12-05", weekend, "not-a-shipping-day", "2026-12-04"],
    ["on a Sunday", "2026-12-06", weekend, "not-a-shipping-day", "2026-12-07"],
    ["in the middle of three days: the later", "2026-12-06", longWeekend, "not-a-shipping-day", "2026-12-08"],
  ])("%s: %s", (_, date, shop, reason, suggestion) => {
    const decision = reschedule(anOrder(), aDate(date), noon, shop);
    expect(decision).toEqual({ outcome: "refused", reason, suggestion });
  });

  test("which is never the date that the order has", () => {
    const decision = reschedule(anOrder(), aDate("2026-11-28"), noon, weekend);
    expect(decision).toMatchObject({ reason: "not-a-shipping-day", suggestion: "2026-11-30" });
  });

  test("which has a cut-off of its own to come", () => {
    const evening = new Date("2026-11-20T17:00:00+09:00");
    const decision = reschedule(anOrder(), aDate("2026-11-21"), evening, policy);
    expect(decision).toEqual({ outcome: "refused", reason: "date-too-soon", suggestion: "2026-11-22" });
  });

  test("unless there is none", () => {
    const onlyItsOwn = aPolicy({ daysAhead: { earliest: 7, latest: 7 } });
    expect(reschedule(anOrder(), aDate("2026-11-28"), noon, onlyItsOwn)).toStrictEqual({
      outcome: "refused",
      reason: "date-too-far",
    });
  });
});

describe("as many changes of an order a day as the shop allows", () => {
  const twice = aPolicy({ changesPerDay: 2 });
  const changedOn = (day: string, count: number) =>
    anOrder({ changesOfDay: { day: aDate(day), count }, version: count });
  const tooMany = { outcome: "refused", reason: "too-many-changes" };

  test.each([
    [1, "rescheduled"],
    [2, "refused"],
    [3, "refused"],
  ])("after %i the next is %s", (count, outcome) => {
    expect(reschedule(changedOn("2026-11-20", count), december3rd, noon, twice)).toMatchObject({ outcome });
  });

  test("and then no date is suggested", () => {
    expect(reschedule(changedOn("2026-11-20", 2), aDate("2020-01-01"), noon, twice)).toEqual(tooMany);
  });

  test("but what is as asked already is success", () => {
    const order = changedOn("2026-11-20", 2);
    expect(reschedule(order, order.shippingDate, noon, twice)).toEqual({ outcome: "unchanged", order });
  });

  test("but it can be cancelled", () => {
    const decision = cancel(changedOn("2026-11-20", 2), noon, twice);
    expect(decision).toMatchObject({ outcome: "cancelled", order: { changesOfDay: { count: 3 } } });
  });

  test("but that it cannot be changed at all is said first", () => {
    const order = changedOn("2026-11-26", 2);
    expect(reschedule(order, december3rd, cutoff, twice)).toMatchObject({ reason: "past-cutoff" });
  });

  test("and on the next day of the shop as many again", () => {
    const [before, midnight] = [new Date("2026-11-20T23:59:59.999+09:00"), new Date("2026-11-20T15:00:00Z")];
    expect(reschedule(changedOn("2026-11-20", 2), december3rd, before, twice)).toEqual(tooMany);
    expect(reschedule(changedOn("2026-11-20", 2), december3rd, midnight, twice)).toMatchObject({
      outcome: "rescheduled",
      order: { changesOfDay: { day: "2026-11-21", count: 1 } },
    });
  });

  test("of 200 moves, one after the other, 10 are made", () => {
    let order: Order = anOrder();
    const made = Array.from({ length: 200 }, (_, index) => {
      const decision = reschedule(order, aDate(`2026-12-0${1 + (index % 2)}`), noon, policy);
      if (decision.outcome !== "refused") order = decision.order;
      return decision.outcome;
    }).filter((outcome) => outcome === "rescheduled");
    expect(made).toHaveLength(10);
  });
});

describe("what may be changed", () => {
  test.each([
    ["placed", noon, undefined],
    ["placed", lastMoment, undefined],
    ["placed", cutoff, "past-cutoff"],
    ["placed", shippingDayEnds, "past-cutoff"],
    ["placed", dayAfter, "already-shipped"],
    ["shipped", noon, "already-shipped"],
    ["cancelled", noon, "cancelled"],
    ["cancelled", dayAfter, "cancelled"],
  ] as const)("of a %s order at %p: %s", (status, now, reason) => {
    expect(whyUnchangeable(anOrder({ status }), now, policy)).toBe(reason);
  });
});

describe("the notice owed", () => {
  const english = aPolicy({ language: "en-US" });

  test("is in the language asked for, else the customer's, else the shop's", () => {
    const languageOf = (decision: CancelDecision) =>
      "order" in decision ? decision.order.noticeOwed?.language : undefined;
    const japanese = anOrder({ language: "ja-JP" });
    expect(languageOf(cancel(japanese, noon, english, "en-US"))).toBe("en-US");
    expect(languageOf(cancel(japanese, noon, english))).toBe("ja-JP");
    expect(languageOf(cancel(anOrder(), noon, english))).toBe("en-US");
    expect(reschedule(japanese, december3rd, noon, english, "en-US")).toMatchObject({
      order: { noticeOwed: { language: "en-US" } },
    });
  });

  test("replaces an older one, and what was given up", () => {
    const noticeFailed = { reason: "overdue", at: "2026-11-19T00:00:00.000Z" } as const;
    const order = anOrder({ noticeOwed: aNotice({ since: "2026-11-18T00:00:00.000Z" }), noticeFailed });
    const since = noon.toISOString();

    const cancelled = cancel(order, noon, policy);
    expect("order" in cancelled && cancelled.order.noticeOwed).toEqual({
      kind: "cancelled",
      language: "ja-JP",
      since,
    });
    const moved = reschedule(order, december3rd, noon, policy);
    expect("order" in moved && moved.order.noticeOwed).toEqual({
      kind: "rescheduled",
      from: "2026-11-27",
      language: "ja-JP",
      since,
    });
    for (const decision of [cancelled, moved])
      expect("order" in decision && decision.order).not.toHaveProperty("noticeFailed");
  });
});
