import * as z from "zod/mini";
import { fileText } from "../command/file-text.ts";
import { type Hours, type OpeningHours, type Weekday, weekdays } from "../flow/hours.ts";
import type { LineValues } from "./line-options.ts";
import { type ByName, eachOf, pairs } from "./pairs.ts";
import { readYaml } from "./read-yaml.ts";

const plain = ["always", "never", "unavailable"] as const;
const cure = 'always, never, unavailable, "Mon-Fri 09:00-17:00 Europe/Berlin", or a file';

/**
 * Opening hours as an option has them: a word, days with times and a time zone, or a file as `DescribeHoursOfOperation`
 * and `AWS::Connect::HoursOfOperation` have them.
 * @throws {Error} that tells what would be right.
 */
export async function givenHours(text: string): Promise<Hours> {
  const word = plain.find((one) => one === text);
  return word ?? inWords(text) ?? ofFile(readYaml(await fileText(text).catch(noHours(text)), text), text);
}

/** The hours that were named, and those of all others. */
export async function hoursOf(
  values: LineValues,
): Promise<{ readonly named: ByName<Hours>; readonly others: Hours }> {
  const isNamed = (hours: string): boolean => hours.includes("=");
  const others = values.hours?.findLast((one) => !isNamed(one)) ?? (values.closed ? "never" : "always");
  return {
    named: await eachOf(pairs("hours", values.hours?.filter(isNamed)), givenHours),
    others: await givenHours(others),
  };
}

const noHours = (text: string) => (cause: unknown) => {
  throw new Error(`hours "${text}": ${cure}`, { cause });
};

const span = /^([A-Za-z]{3,9})(?:-([A-Za-z]{3,9}))?\s+(\d\d:\d\d)-(\d\d:\d\d)$/;

/** `Mon-Fri 09:00-17:00, Sat 10:00-14:00 Europe/Berlin`. */
function inWords(text: string): OpeningHours | undefined {
  const at = text.lastIndexOf(" ");
  const timeZone = text.slice(at + 1);
  const open: Partial<Record<Weekday, (readonly [string, string])[]>> = {};
  for (const part of text.slice(0, Math.max(at, 0)).split(",")) {
    const [, first = "", last = first, from = "", to = ""] = span.exec(part.trim()) ?? [];
    const days = daysBetween(first, last);
    if (days.length === 0 || from >= to || to > "24:00") return undefined;
    for (const day of days) open[day] = [...(open[day] ?? []), [from, to]];
  }
  return isTimeZone(timeZone) ? { timeZone, open } : undefined;
}

function daysBetween(first: string, last: string): readonly Weekday[] {
  const numberOf = (name: string) =>
    weekdays.findIndex((day) => name.length >= 3 && day.toLowerCase().startsWith(name.toLowerCase()));
  const [from, to] = [numberOf(first), numberOf(last)];
  if (from < 0 || to < 0) return [];
  return from <= to ? weekdays.slice(from, to + 1) : [...weekdays.slice(from), ...weekdays.slice(0, to + 1)];
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}

const time = z.object({ Hours: z.int(), Minutes: z.int() });
const described = z.object({
  TimeZone: z.string().check(z.refine(isTimeZone)),
  Config: z.array(
    z.object({
      Day: z.string().check(z.refine((day) => daysBetween(day, day).length === 1)),
      StartTime: time,
      EndTime: time,
    }),
  ),
});

function ofFile(value: unknown, file: string): OpeningHours {
  const within =
    typeof value === "object" && value !== null && "HoursOfOperation" in value
      ? value.HoursOfOperation
      : value;
  const read = described.safeParse(within);
  if (!read.success) {
    const at = read.error.issues[0]?.path.join(".");
    throw new Error(
      `${file}${at ? `: ${at}` : ""}: hours as DescribeHoursOfOperation answers them: { "TimeZone", "Config": [{ "Day", "StartTime", "EndTime" }] }`,
    );
  }
  const { TimeZone, Config } = read.data;
  const open: Partial<Record<Weekday, (readonly [string, string])[]>> = {};
  for (const { Day, StartTime, EndTime } of Config)
    for (const day of daysBetween(Day, Day)) {
      // The console writes the end of the day as 00:00.
      const to = clock(EndTime) === "00:00" ? "24:00" : clock(EndTime);
      open[day] = [...(open[day] ?? []), [clock(StartTime), to]];
    }
  return { timeZone: TimeZone, open };
}

const clock = ({ Hours: hours, Minutes: minutes }: z.infer<typeof time>): string =>
  `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`;
