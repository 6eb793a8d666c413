import type { CalendarDate } from "../../domain/index.ts";
import { daysAfter, later } from "./calendar.ts";
import type { Connection, Use } from "./date-language.ts";
import { between, type DayConstraint, on, weekOf } from "./day-constraint.ts";
import { type ResolvedDays, resolveDays } from "./resolve-days.ts";
import type { UsedMention } from "./uses-of.ts";

/** The wishes for a day in what was said, or why there is no clear one. */
export type Wanted =
  | { readonly constraints: readonly DayConstraint[]; readonly open: boolean }
  | "alternatives"
  | "qualified"
  | "ruled-out"
  | "told-of";

/** Puts the mentions together: those that are taken back, ruled out or told of are left out, ranges and limits become stretches. */
export function wantedDays(all: readonly UsedMention[], today: CalendarDate): Wanted {
  const framed: UsedMention[] = [];
  for (const mention of sharingUse(all)) framed.push(inFrameOf(framed.at(-1), mention, today));
  const corrected = framed.findLastIndex(({ connection }) => connection === "correction");
  const mentions = framed.slice(corrected + 1).filter(({ shift }) => !shift);
  const isLast = (mention: UsedMention) => mention === mentions.at(-1);
  const wanted = mentions.filter(
    (mention) =>
      mention.use !== "ruled-out" &&
      mention.use !== "told-of" &&
      !(mention.use === "replaced" && !isLast(mention)) &&
      mention.connection !== "replacing",
  );
  if (wanted.length === 0) return mentions.some(({ use }) => use === "ruled-out") ? "ruled-out" : "told-of";
  // A stretch is asked about in any case.
  if (
    wanted.some(({ use, constraints }) => use === "qualified" && constraints.some(({ of }) => of !== "days"))
  )
    return "qualified";
  if (wanted.slice(0, -1).some(({ connection }) => connection === "or")) return "alternatives";

  const constraints = wanted.flatMap((mention, index) => {
    const { connection } = wanted[index - 1] ?? {};
    if (connection && joining.includes(connection)) return [];
    return meantBy(mention, wanted[index + 1], today);
  });
  return { constraints, open: constraints.some(({ open }) => open) };
}

/** Of a range, or of one or the other, neither is wanted where the second is not ("from Monday to Friday I am away"). */
function sharingUse(mentions: readonly UsedMention[]): readonly UsedMention[] {
  const shared = [...mentions];
  for (let index = shared.length - 2; index >= 0; index--) {
    const [mention, next] = shared.slice(index, index + 2);
    if (!mention || !next || (next.use !== "ruled-out" && next.use !== "told-of")) continue;
    if (mention.connection === "range" || mention.connection === "or")
      shared[index] = { ...mention, use: next.use };
  }
  return shared;
}

/**
 * A bare day said after another one is in the week, month or year of that one, where it can be. After one that is only
 * told of ("my mother comes next Tuesday") it may be or not: where that makes another day, it is asked about. It is not
 * in a stretch that is ruled out.
 */
function inFrameOf(last: UsedMention | undefined, mention: UsedMention, today: CalendarDate): UsedMention {
  if (!last || !mention.constraints.every(({ bare }) => bare)) return mention;
  const isRuledOut = last.use === "ruled-out" && last.constraints.every(({ of }) => of === "days");
  const frames = last.constraints
    .flatMap((constraint) => constraint.frame ?? (constraint.of === "days" && !isRuledOut ? constraint : []))
    .filter((frame) => typeof resolveDays([...mention.constraints, frame], today) === "object");
  const constraints = [...mention.constraints, ...frames];
  const days = resolveDays(constraints, today);
  if (typeof days !== "object") return mention;
  const asked: UsedMention = mention.use === "wanted" ? { ...mention, use: "qualified" } : mention;
  if (isRuledOut && fitsIn(days.from, last.constraints, today)) return asked;
  const unframed = resolveDays(mention.constraints, today);
  const isOther = typeof unframed === "object" && unframed.from !== days.from;
  if (last.connection || !["wanted", "qualified", "told-of"].includes(last.use)) {
    // "Not the 10th, Friday" may be any Friday of that month.
    const isAny =
      last.constraints.some(({ of }) => of === "day") &&
      mention.constraints.every(({ of }) => of === "weekday");
    return isAny && isOther ? asked : { ...mention, constraints };
  }
  return last.use === "told-of" && isOther && days.from < daysAfter(today, halfYear) ? asked : mention;
}

/** A month that is told of and further away is over: the order was placed in it. */
const halfYear = 183;

const fitsIn = (date: CalendarDate, stretch: readonly DayConstraint[], today: CalendarDate): boolean =>
  typeof resolveDays([...stretch, between(date, date)], today) === "object";

/** Connections that make one wish of two mentions. */
const joining: readonly Connection[] = ["range", "first-after", "last-before", "followed-by"];

function meantBy(
  mention: UsedMention,
  next: UsedMention | undefined,
  today: CalendarDate,
): readonly DayConstraint[] {
  const { use, connection, offset, constraints } = mention;
  const days = daysOf(mention, today);
  if (connection && next && joining.includes(connection)) {
    const other = connection === "range" ? lastOf(next, days, today) : daysOf(next, today);
    if (connection === "followed-by")
      return typeof days === "object" ? [...next.constraints, weekAfter(days.to)] : [on(undefined)];
    if (typeof other !== "object") return [on(undefined)];
    if (connection === "first-after") return [...constraints, weekAfter(other.to)];
    if (connection === "last-before") return [...constraints, weekBefore(other.from, today)];
    if (typeof days !== "object" || other.to < days.from) return [on(undefined)];
    return [{ ...between(days.from, other.to), open: true }];
  }
  if (typeof days !== "object") return constraints;
  if (use !== "wanted" && use !== "qualified") return [limited(days, use, today)];
  return offset === 0 ? constraints : [on(days.from)];
}

/** The last days of a range. "Monday to Wednesday" ends on the Wednesday after that Monday. */
function lastOf(next: UsedMention, first: ResolvedDays, today: CalendarDate): ResolvedDays {
  const last = daysOf(next, today);
  return typeof first === "object" && typeof last === "object" && last.to < first.from
    ? resolveDays([...next.constraints, between(first.from, daysAfter(first.from, 30))], today)
    : last;
}

const weekAfter = (date: CalendarDate): DayConstraint => between(daysAfter(date, 1), daysAfter(date, 7));
const weekBefore = (date: CalendarDate, today: CalendarDate): DayConstraint =>
  between(later(today, daysAfter(date, -7)), daysAfter(date, -1));

function daysOf({ constraints, offset }: UsedMention, today: CalendarDate): ResolvedDays {
  const days = resolveDays(constraints, today);
  return typeof days === "object" && offset !== 0
    ? { from: daysAfter(days.from, offset), to: daysAfter(days.from, offset) }
    : days;
}

/** How many days more a stretch without an end ("after Friday") has: enough to ask which day is meant. */
const openEnd = 6;

function limited(
  { from, to }: { readonly from: CalendarDate; readonly to: CalendarDate },
  use: Exclude<Use, "wanted" | "qualified">,
  today: CalendarDate,
): DayConstraint {
  switch (use) {
    case "until":
      return between(today, to);
    case "before":
      return between(today, daysAfter(from, -1));
    case "after":
      return between(daysAfter(to, 1), daysAfter(to, 1 + openEnd));
    case "week-of":
      return weekOf(from);
    case "since":
    case "replaced":
    case "ruled-out":
    case "told-of":
      return between(from, daysAfter(from, openEnd));
  }
}
