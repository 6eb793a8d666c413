import { expect, test } from "@jest/globals";
import fc from "fast-check";
import {
  type CalendarDate,
  type CancelDecision,
  type ChangePolicy,
  cancel,
  dateIn,
  type Order,
  plusDays,
  type RescheduleDecision,
  reschedule,
  weekdays,
  whyUnchangeable,
} from "../../src/domain/index.ts";
import { aDate, anOrder, aPolicy, noon } from "../support/builders.ts";

/*
 * Whatever customers, warehouse and clock do to an order, in any sequence, these hold: a cancelled order never
 * moves, a shipped order never changes, the version grows by one per change, a refused request changes nothing,
 * asking again is success, a suggestion is accepted when asked for, the notice owed is that of the last change, and no
 * order moves more often in a day of the shop than it may.
 */
interface World {
  readonly policy: ChangePolicy;
  now: Date;
  order: Order;
  readonly moves: Map<CalendarDate, number>;
  lastChange: { readonly kind: "cancelled" | "rescheduled"; readonly at: string } | undefined;
}

type Step = (world: World) => void;
type Decision = CancelDecision | RescheduleDecision;

const firstDay = dateIn("Asia/Tokyo", noon);

const cancels: Step = (world) => {
  const decision = cancel(world.order, world.now, world.policy);
  follow(world, decision, "cancelled");
  if (decision.outcome !== "refused")
    expect(cancel(world.order, world.now, world.policy)).toEqual({
      outcome: "already-cancelled",
      order: world.order,
    });
};

const reschedulesTo =
  (date: CalendarDate): Step =>
  (world) => {
    const decision = reschedule(world.order, date, world.now, world.policy);
    follow(world, decision, "rescheduled");
    if (decision.outcome !== "refused") {
      expect(world.order.shippingDate).toBe(date);
      const again = reschedule(world.order, date, world.now, world.policy);
      expect(again).toEqual({ outcome: "unchanged", order: world.order });
    } else if (decision.suggestion) {
      const accepted = reschedule(world.order, decision.suggestion, world.now, world.policy);
      expect(accepted).toMatchObject({
        outcome: "rescheduled",
        order: { shippingDate: decision.suggestion },
      });
    }
  };

const isShipped: Step = (world) => {
  if (world.order.status === "placed") world.order = frozen({ ...world.order, status: "shipped" });
};

const clockMoves =
  (hours: number): Step =>
  (world) => {
    world.now = new Date(world.now.getTime() + hours * 60 * 60 * 1000);
  };

/** What holds after every decision. The order is frozen: a decision that changed it in place would have thrown. */
function follow(world: World, decision: Decision, kind: "cancelled" | "rescheduled") {
  const { order: before, now, policy } = world;
  const hindered = whyUnchangeable(before, now, policy);
  if (decision.outcome === "refused") {
    expect(decision).not.toHaveProperty("order");
    if (hindered) expect(decision.reason).toBe(hindered);
    if (kind === "cancelled") expect(decision.reason).not.toBe("too-many-changes");
  } else if (decision.order === before) {
    expect(["already-cancelled", "unchanged"]).toContain(decision.outcome);
  } else {
    expect(hindered).toBeUndefined();
    expect(before.status).toBe("placed");
    expect(decision.outcome).toBe(kind);
    expect(decision.order.version).toBe(before.version + 1);
    if (kind === "rescheduled") {
      const today = dateIn(policy.timeZone, now);
      world.moves.set(today, (world.moves.get(today) ?? 0) + 1);
      expect(world.moves.get(today)).toBeLessThanOrEqual(policy.changesPerDay);
    }
    world.lastChange = { kind, at: now.toISOString() };
    world.order = frozen(decision.order);
  }
  const { noticeOwed, status } = world.order;
  expect(noticeOwed && { kind: noticeOwed.kind, at: noticeOwed.since }).toEqual(world.lastChange);
  if (noticeOwed?.kind === "cancelled") expect(status).toBe("cancelled");
}

function frozen<T>(value: T): T {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const dates = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: -3, max: 70 }).map((days) => plusDays(firstDay, days)) },
  { weight: 1, arbitrary: fc.constantFrom(...["0001-01-01", "9999-12-31", "2028-02-29"].map(aDate)) },
);

const steps = fc.oneof(
  { weight: 2, arbitrary: fc.constant(["cancel", cancels] as const) },
  { weight: 6, arbitrary: dates.map((date) => [`to ${date}`, reschedulesTo(date)] as const) },
  { weight: 1, arbitrary: fc.constant(["ship", isShipped] as const) },
  { weight: 4, arbitrary: fc.integer({ min: 0, max: 100 }).map((h) => [`+${h} h`, clockMoves(h)] as const) },
);

const policies = fc
  .record({
    timeZone: fc.constantFrom("Asia/Tokyo", "America/New_York", "Pacific/Kiritimati", "UTC"),
    cutoff: fc.record({
      time: fc.constantFrom("00:00", "17:00", "23:59"),
      daysBefore: fc.integer({ min: 0, max: 3 }),
    }),
    daysAhead: fc
      .record({ earliest: fc.integer({ min: 0, max: 5 }), more: fc.integer({ min: 0, max: 60 }) })
      .map(({ earliest, more }) => ({ earliest, latest: earliest + more })),
    closedWeekdays: fc.subarray([...weekdays]),
    holidays: fc.array(dates, { maxLength: 5 }).map((days) => new Set(days)),
    changesPerDay: fc.integer({ min: 1, max: 4 }),
  })
  .map(aPolicy);

test("random days in the life of an order", () => {
  fc.assert(
    fc.property(policies, dates, fc.array(steps, { maxLength: 30 }), (policy, shippingDate, story) => {
      const world: World = {
        policy,
        now: noon,
        order: frozen(anOrder({ shippingDate })),
        moves: new Map(),
        lastChange: undefined,
      };
      for (const [, step] of story) {
        const before = world.order;
        step(world);
        if (before.status === "cancelled" || before.status === "shipped") expect(world.order).toBe(before);
      }
    }),
    { numRuns: 500 },
  );
});
