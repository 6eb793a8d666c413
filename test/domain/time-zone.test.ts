import { tzOffset } from "@date-fns/tz/tzOffset";
import { describe, expect, test } from "@jest/globals";
import { isTimeZone } from "../../src/domain/index.ts";
import { fixedZones, offsetAt } from "../../src/domain/time-zone.ts";

const hour = 3_600_000;
const day = 24 * hour;
const byIntl = (instant: number, zone: string) => tzOffset(zone, new Date(instant)) * 60_000;

describe("the offset of a zone", () => {
  test.each([...fixedZones.keys()])("is as Intl tells it, every third day for 200 years: %s", (zone) => {
    const instants = Array.from({ length: 24_350 }, (_, index) => Date.UTC(2000, 0) + index * 3 * day);
    expect(instants.at(-1)).toBeGreaterThan(Date.UTC(2199, 11, 25));
    const wrong = instants.filter((instant) => offsetAt(instant, zone) !== byIntl(instant, zone));
    expect(wrong).toEqual([]);
  });

  test.each([
    ["Asia/Tokyo", "1950-07-01T00:00:00Z", 10],
    ["Asia/Tokyo", "1999-12-31T23:59:59Z", 9],
    ["Asia/Tokyo", "2000-01-01T00:00:00Z", 9],
    ["Asia/Tokyo", "2199-12-31T23:59:59Z", 9],
    ["Asia/Tokyo", "2200-01-01T00:00:00Z", 9],
    ["Asia/Manila", "1990-07-01T00:00:00Z", 9],
    ["America/New_York", "2026-11-01T05:59:59Z", -4],
    ["America/New_York", "2026-11-01T06:00:00Z", -5],
  ])("of %s at %s is %d hours", (zone, instant, hours) => {
    expect(offsetAt(Date.parse(instant), zone)).toBe(hours * hour);
  });
});

describe("a zone is known", () => {
  test.each(["Asia/Tokyo", "Europe/Berlin", "UTC"])("by its name: %s", (name) => {
    expect(isTimeZone(name)).toBe(true);
  });

  test.each(["Asia/Edo", "", "constructor"])("not when there is none of that name: %j", (name) => {
    expect(isTimeZone(name)).toBe(false);
  });
});
