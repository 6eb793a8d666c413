import { tzOffset } from "@date-fns/tz/tzOffset";

/**
 * Zones whose clocks no law changes from 2000 to 2200, by the hours that they are ahead of UTC. The first look at Intl's
 * zones takes a process 12 ms, and these can do without; a test compares them with Intl, for when a law is made.
 */
export const fixedZones: ReadonlyMap<string, number> = new Map([
  ["UTC", 0],
  ["Asia/Tokyo", 9],
  ["Asia/Seoul", 9],
  ["Asia/Shanghai", 8],
  ["Asia/Taipei", 8],
  ["Asia/Hong_Kong", 8],
  ["Asia/Singapore", 8],
  ["Asia/Kuala_Lumpur", 8],
  ["Asia/Manila", 8],
  ["Australia/Brisbane", 10],
  ["Asia/Bangkok", 7],
  ["Asia/Jakarta", 7],
  ["Asia/Ho_Chi_Minh", 7],
  ["Asia/Kolkata", 5.5],
  ["Asia/Dubai", 4],
  ["America/Phoenix", -7],
  ["Pacific/Honolulu", -10],
]);
const millisecondsPerHour = 60 * 60 * 1000;
const [fixedFrom, fixedUntil] = [Date.UTC(2000, 0), Date.UTC(2200, 0)];

/** Whether the runtime knows the zone of that IANA name. */
export function isTimeZone(name: string): boolean {
  if (fixedZones.has(name)) return true;
  try {
    return Boolean(new Intl.DateTimeFormat(undefined, { timeZone: name }));
  } catch {
    return false;
  }
}

/** By how much the clocks of the time zone are ahead of UTC at that instant; both in milliseconds. */
export function offsetAt(instant: number, timeZone: string): number {
  const hours = instant >= fixedFrom && instant < fixedUntil ? fixedZones.get(timeZone) : undefined;
  if (hours !== undefined) return hours * millisecondsPerHour;
  return Math.round(tzOffset(timeZone, new Date(instant)) * 60) * 1000;
}
