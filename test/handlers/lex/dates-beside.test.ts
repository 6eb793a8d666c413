import { describe, expect, test } from "@jest/globals";
import { lookUpOrders, previewReschedule, rescheduleOrder } from "../../../src/application/index.ts";
import type { DateAction } from "../../../src/handlers/lex/action.ts";
import { changeDate } from "../../../src/handlers/lex/change-date.ts";
import { decide } from "../../../src/handlers/lex/decide.ts";
import { lookAtOrder } from "../../../src/handlers/lex/look-at-order.ts";
import { shifted } from "../../../src/handlers/lex/shifted.ts";
import { turnOf } from "../../../src/handlers/lex/turn.ts";
import { type HeardDate, wordings } from "../../../src/wording/index.ts";
import { aDate, anId, anOrder, aPolicy } from "../../support/builders.ts";
import { aDesk, theCustomer } from "../../support/desk.ts";
import { lexEvent } from "../../support/lex-events.ts";

const wording = wordings["en-US"];
const { dialog } = wording;

function given(details: { transitDays?: number; shippingDate?: string } = {}) {
  const { transitDays, shippingDate = "2026-11-27" } = details;
  const desk = aDesk([anOrder({ shippingDate })], { policy: aPolicy({ transitDays }) });
  const parts = {
    ...desk,
    lookUpOrders: lookUpOrders(desk),
    previewReschedule: previewReschedule(desk),
    rescheduleOrder: rescheduleOrder(desk),
  };
  const request = { caller: theCustomer, orderId: anId("1001"), orderVersion: 0 };
  return {
    tries: (action: DateAction) => changeDate(request, action, parts, wording),
    asks: (stretch: { from: string; to: string }) =>
      lookAtOrder(
        request,
        {
          kind: "ask-which-day",
          stretch: { from: aDate(stretch.from), to: aDate(stretch.to) },
          arrival: true,
        },
        parts,
        wording,
      ),
  };
}

describe("a shift", () => {
  test.each([
    [{ days: 7 }, "2026-12-04"],
    [{ days: -2 }, "2026-11-25"],
    [{ months: 1 }, "2026-12-27"],
  ])("counts from the order's own date (%j)", async (by, date) => {
    const reply = await given().tries({ kind: "shift", by });
    expect(reply).toMatchObject({ next: "date-confirmation", date, say: dialog.confirmDate(aDate(date)) });
  });

  test("into the past is refused with the nearest date", async () => {
    const reply = await given().tries({ kind: "shift", by: { days: -30 } });
    expect(reply).toMatchObject({ next: "suggestion", told: { reason: "date-in-past" } });
  });

  test.each([
    ["2026-12-31", { months: 2 }, "2027-02-28"],
    ["2027-10-31", { months: 1 }, "2027-11-30"],
    ["2026-12-15", { months: -12 }, "2025-12-15"],
    ["2026-11-27", { days: 3 }, "2026-11-30"],
    ["2026-11-27", { months: 1_000_000 }, "2026-11-27"],
  ] as const)("%s by %j is %s", (date, by, to) => {
    expect(shifted(aDate(date), by)).toBe(to);
  });
});

test("as soon as can be is the nearest date, offered", async () => {
  const reply = await given().tries({ kind: "offer-soonest" });
  expect(reply).toMatchObject({
    next: "suggestion",
    date: "2026-11-21",
    say: dialog.offerDate(aDate("2026-11-21")),
  });
});

describe("an arrival", () => {
  const friday = { kind: "check-date", date: aDate("2026-12-04"), arrival: true } as const;

  test("is derived where the shop tells how long its deliveries take, and both dates are read back", async () => {
    const reply = await given({ transitDays: 2 }).tries(friday);
    const shipping = aDate("2026-12-02");
    expect(reply).toMatchObject({
      next: "date-confirmation",
      date: shipping,
      say: `${dialog.toArrive(friday.date, shipping)} ${dialog.confirmDate(shipping)}`,
    });
  });

  test("is else said to be none: it is the shipping date that is read back", async () => {
    const reply = await given().tries(friday);
    expect(reply).toMatchObject({ say: `${dialog.onlyShippingDate} ${dialog.confirmDate(friday.date)}` });
  });

  test("that would have to ship in the past says so with both dates", async () => {
    const reply = await given({ transitDays: 5 }).tries({ ...friday, date: aDate("2026-11-23") });
    const shipping = dialog.toArrive(aDate("2026-11-23"), aDate("2026-11-18"));
    const past = wording.refused["date-in-past"]({ suggestion: aDate("2026-11-21") });
    expect(reply).toMatchObject({ next: "suggestion", say: `${shipping} ${past}` });
  });

  test("in a stretch asks for the shipping day in the stretch that fits", async () => {
    const reply = await given({ transitDays: 2 }).asks({ from: "2026-12-07", to: "2026-12-09" });
    expect(reply).toMatchObject({ next: "which-day", stretch: { from: "2026-12-05", to: "2026-12-07" } });
  });
});

test("a time of day does not spoil the date: the date is read back, and that the time cannot be chosen", async () => {
  const date = aDate("2026-12-04");
  const reply = await given().tries({ kind: "check-date", date, timeOfDay: true });
  expect(reply).toMatchObject({ date, say: `${dialog.noTimeOfDay} ${dialog.confirmDate(date)}` });
});

describe("what was heard of a date leads to", () => {
  const turn = turnOf(lexEvent(), { language: "en-US" });
  const day = aDate("2026-12-04");
  test.each<readonly [Exclude<HeardDate, { kind: "none" }>, object]>([
    [
      { kind: "day", date: day, arrival: true, timeOfDay: true },
      { kind: "check-date", date: day, arrival: true, timeOfDay: true },
    ],
    [{ kind: "days", stretch: { from: day, to: day } }, { kind: "ask-which-day" }],
    [
      { kind: "shift", by: { days: 7 } },
      { kind: "shift", by: { days: 7 } },
    ],
    [{ kind: "soonest" }, { kind: "offer-soonest" }],
    [
      { kind: "unclear", why: "ruled-out" },
      { kind: "ask-date", again: "ruled-out" },
    ],
    [
      { kind: "unclear", why: "no-such-day" },
      { kind: "ask-date", again: "no-such-day" },
    ],
  ])("%j: %j", (date, action) => {
    expect(turn && decide({ kind: "date", date }, turn)).toMatchObject({
      intent: "ChangeShippingDate",
      action,
    });
  });
});
