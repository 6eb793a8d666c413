import { expect, test } from "@jest/globals";
import fc from "fast-check";
import { policyOf } from "../../src/composition/policy-module.ts";
import { WrongSettings } from "../../src/composition/settings.ts";
import { type ChangePolicy, defaultPolicy, shippingDays, weekdays } from "../../src/domain/index.ts";

/** Every day of a week, as it begins in the shop's time zone: no moment of a day leaves more to choose. */
const mornings = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 10, 22 + day, -9)));
const canBeChosen = (policy: ChangePolicy) => mornings.some((now) => !shippingDays(now, policy).next().done);

const few = fc.integer({ min: 0, max: 4 });
const rules = fc.record({
  earliest: few,
  latest: few,
  daysBefore: few,
  time: fc.constantFrom("00:00", "00:01", "17:00"),
  closedWeekdays: fc.oneof(fc.subarray([...weekdays]), fc.constant([...weekdays])),
});

test("a shop's rules are refused exactly where no date could be chosen on any day of the week", () => {
  const seen = new Set<boolean>();
  fc.assert(
    fc.property(rules, ({ earliest, latest, daysBefore, time, closedWeekdays }) => {
      const cutoff = { time, daysBefore };
      const policy = { ...defaultPolicy, cutoff, daysAhead: { earliest, latest }, closedWeekdays };
      const judged = () =>
        policyOf({
          EARLIEST_DAYS: String(earliest),
          LATEST_DAYS: String(latest),
          CUTOFF_DAYS: String(daysBefore),
          CUTOFF_TIME: time,
          CLOSED_WEEKDAYS: closedWeekdays.join(),
        });
      const can = canBeChosen(policy);
      seen.add(can);
      if (can) expect(judged()).toEqual(policy);
      else expect(judged).toThrow(WrongSettings);
    }),
    { numRuns: 1000 },
  );
  expect(seen.size).toBe(2);
});
