import type { Hours } from "connect-simulator";
import { type OpeningHours, weekdays } from "../../src/domain/index.ts";

/** The shop's hours as the simulator's hours of operation. */
export function agentHours(hours: OpeningHours, timeZone: string): Hours {
  const on = (day: (typeof weekdays)[number]) =>
    hours.filter(({ days }) => days.includes(day)).map(({ opens, closes }) => [opens, closes] as const);
  return {
    timeZone,
    open: Object.fromEntries(weekdays.map((day) => [day.charAt(0).toUpperCase() + day.slice(1), on(day)])),
  };
}
