import {
  type CalendarDate,
  dateIn,
  daysBetween,
  instantAt,
  plusDays,
  plusMonths,
  weekdayOf,
} from "../../src/domain/index.ts";

/*
 * A program: lives in one time zone after the other, which a test within Jest cannot, and prints how many dates and
 * instants come out wrong in each. Right is what Intl says.
 */

/** Where the program lives. */
const hosts = [
  ...["UTC", "Asia/Tokyo", "America/New_York", "Europe/London", "Australia/Lord_Howe"],
  ...["America/Sao_Paulo", "Africa/Casablanca", "Pacific/Apia"],
];
/** Where the clocks are that it reads. */
const zones = [...hosts, "Asia/Kolkata", "Asia/Pyongyang", "Europe/Dublin", "America/Caracas"];
const [minute, hour, day] = [60_000, 3_600_000, 86_400_000] as const;
const years = { from: Date.UTC(2006, 0), to: Date.UTC(2046, 0) };

const formats = new Map(
  zones.map((timeZone) => [
    timeZone,
    new Intl.DateTimeFormat("sv-SE", { timeZone, dateStyle: "short", timeStyle: "medium" }),
  ]),
);

/** What the clocks of the zone show at that instant, as if it were UTC. */
const shown = (zone: string, instant: number): number =>
  Date.parse(`${formats.get(zone)?.format(instant).replace(" ", "T")}Z`);

interface Change {
  /** By how much the clocks are ahead of UTC until then, and from then on. */
  readonly ahead: readonly [before: number, after: number];
  /** What they show then, by either. */
  readonly walls: readonly number[];
}

/** Every time that the clocks of the zone are changed. */
function changesIn(zone: string): readonly Change[] {
  const ahead = (instant: number): number => shown(zone, instant) - instant;
  const found: Change[] = [];
  for (let from = years.from; from < years.to; from += 7 * day) {
    let [before, after] = [from, from + 7 * day];
    if (ahead(before) === ahead(after)) continue;
    while (after - before > minute) {
      const middle = before + Math.floor((after - before) / 2 / minute) * minute;
      if (ahead(middle) === ahead(before)) before = middle;
      else after = middle;
    }
    found.push({
      ahead: [ahead(before), ahead(after)],
      walls: [after + ahead(before), after + ahead(after)],
    });
  }
  return found;
}

const changes = new Map(zones.map((zone) => [zone, changesIn(zone)]));

/** The first instant at which the clocks of the zone show that, or as much later as they skip. */
function right(zone: string, wall: number): number {
  const near = changes.get(zone)?.find(({ walls }) => walls.some((one) => Math.abs(one - wall) < 2 * day));
  const [before, after] = near?.ahead ?? [shown(zone, wall) - wall, shown(zone, wall) - wall];
  return (
    [wall - before, wall - after].sort((a, b) => a - b).find((at) => shown(zone, at) === wall) ??
    wall - before
  );
}

const closeBy = [-minute, 0, 30 * minute, 9 * hour];
const rights = new Map<string, number>();

function wrongInstants(host: string, zone: string): number {
  const wallsOf = (one: string) => (changes.get(one) ?? []).flatMap((change) => change.walls);
  const walls = [...wallsOf(host), ...wallsOf(zone).flatMap((wall) => closeBy.map((by) => wall + by))];
  return walls.filter((wall) => {
    const key = `${zone} ${wall}`;
    const expected = rights.get(key) ?? right(zone, wall);
    rights.set(key, expected);
    const [date = "", time = ""] = new Date(wall).toISOString().split("T");
    const instant = instantAt(date as CalendarDate, time.slice(0, 5), zone);
    const wrongDate = dateIn(zone, instant) !== new Date(shown(zone, expected)).toISOString().slice(0, 10);
    return instant.getTime() !== expected || wrongDate;
  }).length;
}

/** What is reckoned of every day on which the host's clocks are changed, and of those beside it. */
const reckoned = (walls: readonly number[]): string =>
  JSON.stringify(
    walls
      .flatMap((wall) => [-1, 0, 1].map((by) => new Date(wall + by * day).toISOString().slice(0, 10)))
      .map((text) => text as CalendarDate)
      .map((date) => [
        ...[-7, -1, 1, 7].map((by) => plusMonths(date, by)),
        ...[plusDays(date, 1), plusDays(date, -1), weekdayOf(date)],
        daysBetween(plusDays(date, -2), plusDays(date, 2)),
      ]),
  );

const wrong = hosts.map((host) => {
  const walls = (changes.get(host) ?? []).flatMap((change) => change.walls);
  process.env["TZ"] = "UTC";
  const there = reckoned(walls);
  process.env["TZ"] = host;
  const here = reckoned(walls);
  const instants = zones.map((zone) => wrongInstants(host, zone)).reduce((sum, count) => sum + count, 0);
  return [host, instants + Number(here !== there)];
});
process.stdout.write(JSON.stringify({ tried: rights.size, wrong: Object.fromEntries(wrong) }));
