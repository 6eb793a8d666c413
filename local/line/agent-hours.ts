import type { Hours } from "connect-simulator";
import { dailyHours, type OpeningHours, weekdays } from "../../src/domain/index.ts";

/** The shop's hours as the simulator's hours of operation. */
export function agentHours(hours: OpeningHours, timeZone: string): Hours {
  const daily = dailyHours(hours);
  const on = (weekday: (typeof weekdays)[number]) =>
    daily.filter(({ day }) => day === weekday).map(({ opens, closes }) => [opens, closes] as const);
  return {
    timeZone,
    open: Object.fromEntries(weekdays.map((day) => [day.charAt(0).toUpperCase() + day.slice(1), on(day)])),
  };
}
