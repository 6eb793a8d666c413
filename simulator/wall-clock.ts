import { tzOffset } from "@date-fns/tz/tzOffset";

/** `2026-12-01T18:30`, as the clocks of that zone (IANA name) show it. */
export const wallClock = (at: Date, timeZone: string): string =>
  new Date(at.getTime() + tzOffset(timeZone, at) * 60_000).toISOString().slice(0, 16);

const day = 86_400_000;

/**
 * The instant at which the clocks of that zone show `2026-12-01T18:30`, or `18:30` on the day that it is `now`: the
 * first, when they are set back and show it twice. `undefined` for any other text and for what no clock there shows.
 */
export function instantOf(text: string, now: Date, timeZone: string): Date | undefined {
  const [, date = wallClock(now, timeZone).slice(0, 10), time] =
    /^(?:(\d{4}-\d\d-\d\d)[T ])?(\d\d:\d\d)$/.exec(text) ?? [];
  const shown = `${date}T${time}`;
  const asUtc = Date.parse(`${shown}Z`);
  if (Number.isNaN(asUtc)) return undefined;
  // However near a change to or from summer time: with the offset of before, else with that of after.
  return [asUtc - day, asUtc + day]
    .map((near) => new Date(asUtc - tzOffset(timeZone, new Date(near)) * 60_000))
    .find((at) => wallClock(at, timeZone) === shown);
}
