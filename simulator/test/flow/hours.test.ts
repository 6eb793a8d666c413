import { expect, test } from "@jest/globals";
import { isOpen } from "../../flow/hours.ts";

const hours = {
  timeZone: "Asia/Tokyo",
  open: {
    Monday: [
      ["09:00", "12:00"],
      ["13:00", "17:30"],
    ],
    Sunday: [["00:00", "24:00"]],
  },
  closedOn: ["2026-12-07"],
} as const;

test.each([
  ["2026-11-30T08:59:59+09:00", false],
  ["2026-11-30T09:00:00+09:00", true],
  ["2026-11-30T12:00:00+09:00", false],
  ["2026-11-30T17:29:59+09:00", true],
  ["2026-11-30T17:30:00+09:00", false],
  ["2026-12-01T10:00:00+09:00", false],
  ["2026-11-29T23:59:59+09:00", true],
  ["2026-11-30T01:00:00Z", true],
  ["2026-12-07T10:00:00+09:00", false],
])("at %s open is %p", (at, open) => {
  expect(isOpen(hours, new Date(at))).toBe(open);
});
