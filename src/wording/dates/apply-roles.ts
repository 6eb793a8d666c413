import type { CalendarDate } from "../../domain/index.ts";
import type { Stretch } from "../wording.ts";
import { daysAfter } from "./calendar.ts";
import type { Role } from "./date-language.ts";
import { between, type DayConstraint } from "./day-constraint.ts";
import type { Mention } from "./find-mentions.ts";
import { resolveDays } from "./resolve-days.ts";

/** The mentions of days that are wanted: without those that are rejected or replaced, and with limits as stretches. */
export function applyRoles(all: readonly Mention[], today: CalendarDate): readonly Mention[] {
  return all.flatMap((mention, index) => {
    const { role, constraints } = mention;
    if (!role) return mention;
    if (role === "rejected" || (role === "replaced" && index < all.length - 1)) return [];
    const days = resolveDays(constraints, today);
    return typeof days === "object" ? { ...mention, constraints: [bounded(days, role, today)] } : mention;
  });
}

/** How many days more a stretch without an end ("after Friday") has: enough to ask which day is meant. */
const openEnd = 6;

function bounded({ from, to }: Stretch, role: Exclude<Role, "rejected">, today: CalendarDate): DayConstraint {
  switch (role) {
    case "until":
      return between(today, to);
    case "before":
      return between(today, daysAfter(from, -1));
    case "replaced":
    case "since":
      return between(from, daysAfter(from, openEnd));
    case "after":
      return between(daysAfter(to, 1), daysAfter(to, 1 + openEnd));
  }
}
