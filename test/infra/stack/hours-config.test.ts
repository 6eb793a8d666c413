import { expect, test } from "@jest/globals";
import { type Hours, phoneLine, settableClock } from "connect-simulator";
import { checkHours, disconnect, say } from "connect-simulator/flow-language";
import fc from "fast-check";
import { hoursConfig } from "../../../infra/stack/hours-config.ts";
import { agentHours } from "../../../local/line/agent-hours.ts";
import { type OpeningHours, openingHours, type Weekday } from "../../../src/domain/index.ts";

const hours = (text: string): OpeningHours => openingHours(text) ?? [];
const at = (hours: number, minutes = 0) => ({ hours, minutes });

test("Connect is told the hours day by day, midnight as 0:00", () => {
  expect(hoursConfig(hours("sat 09:00-24:00, mon 22:30-06:00"))).toEqual([
    { day: "MONDAY", startTime: at(22, 30), endTime: at(0) },
    { day: "TUESDAY", startTime: at(0), endTime: at(6) },
    { day: "SATURDAY", startTime: at(9), endTime: at(0) },
  ]);
  expect(hoursConfig(hours("none"))).toEqual([]);
  expect(hoursConfig(hours("always"))[6]).toEqual({ day: "SUNDAY", startTime: at(0), endTime: at(0) });
});

const week: readonly Weekday[] = [
  ...(["monday", "tuesday", "wednesday", "thursday", "friday"] as const),
  ...(["saturday", "sunday"] as const),
];
const day = 24 * 60;
const minutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
const text = (minutes: number) =>
  `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;

/** Quarters of an hour, so that edges meet. */
const quarters = fc.integer({ min: 0, max: 96 }).map((quarter) => quarter * 15);
const span = fc
  .tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), quarters, quarters)
  .map(([from, to, opens, closes]) => {
    const names = [Math.min(from, to), Math.max(from, to)].map((index) => week[index]?.slice(0, 3));
    return `${[...new Set(names)].join("-")} ${text(opens % day)}-${text(closes)}`;
  });
const written = fc.oneof(
  { weight: 9, arbitrary: fc.array(span, { minLength: 1, maxLength: 4 }).map((spans) => spans.join(", ")) },
  fc.constantFrom("always", "none"),
);

/** As a person reads it: from its opening on each of its days until it closes, be that on the day after. */
const isOpenAsRead = (hours: OpeningHours, minute: number): boolean =>
  hours.some(({ days, opens, closes }) =>
    days.some((name) => {
      const since = (minute - week.indexOf(name) * day - minutes(opens) + 7 * day) % (7 * day);
      return since < ((minutes(closes) - minutes(opens) + day) % day || day);
    }),
  );

/** As Connect opens: on that day, from the start until the end, or until the day's end where that is 0:00. */
const isOpenInConnect = (hours: OpeningHours, minute: number): boolean =>
  hoursConfig(hours).some(({ day: name, startTime, endTime }) => {
    const of = (time: object) =>
      "hours" in time && "minutes" in time ? Number(time.hours) * 60 + Number(time.minutes) : Number.NaN;
    const inDay = minute % day;
    return (
      name === week[Math.floor(minute / day)]?.toUpperCase() &&
      of(startTime) <= inDay &&
      inDay < (of(endTime) || day)
    );
  });

const flow = {
  Version: "2019-10-30",
  StartAction: "hours",
  Metadata: {},
  Actions: [
    checkHours("hours", "posted", "open", "closed"),
    say("open", "open", "end"),
    say("closed", "closed", "end"),
    disconnect("end"),
  ],
};

/** As a simulated call finds the line in the week of 23 November 2026. */
async function isOpenToCallers(posted: Hours, minute: number): Promise<boolean> {
  const clock = settableClock(new Date(Date.parse("2026-11-23T00:00:00+09:00") + minute * 60_000));
  const call = await phoneLine({ flow, clock, hours: { posted } }).call({ from: undefined });
  return call.spoken.includes("open");
}

test("who is open when is read, deployed and simulated alike", async () => {
  let read = 0;
  const edges = Array.from({ length: 7 * 96 }, (_, quarter) => quarter * 15);
  const minute = fc.oneof(fc.constantFrom(...edges), fc.integer({ min: 0, max: 7 * day - 1 }));
  await fc.assert(
    fc.asyncProperty(written, fc.array(minute, { maxLength: 20 }), async (text, called) => {
      const hours = openingHours(text);
      if (!hours) return;
      read += 1;
      for (const minute of [...edges, ...called])
        expect([text, minute, isOpenInConnect(hours, minute)]).toEqual([
          text,
          minute,
          isOpenAsRead(hours, minute),
        ]);
      const posted = agentHours(hours, "Asia/Tokyo");
      for (const minute of called)
        expect([text, minute, await isOpenToCallers(posted, minute)]).toEqual([
          text,
          minute,
          isOpenAsRead(hours, minute),
        ]);
      expect(hoursConfig(hours).length).toBeLessThanOrEqual(100);
    }),
    { numRuns: 100 },
  );
  expect(read).toBeGreaterThan(20);
});
