import type { CalendarDate } from "../../domain/index.ts";
import type { Stretch } from "../wording.ts";
import { daysAfter } from "./calendar.ts";
import { between, type Clue } from "./clue.ts";
import type { Role } from "./date-language.ts";
import { meant } from "./meant.ts";
import type { Mention } from "./mentions.ts";

/** The mentions of days that are wanted, bounds turned into stretches. */
export function wanted(all: readonly Mention[], today: CalendarDate): readonly Mention[] {
  return all.flatMap((mention, index) => {
    const { role, clues } = mention;
    if (!role) return mention;
    if (role === "rejected" || (role === "replaced" && index < all.length - 1)) return [];
    const days = meant(clues, today);
    return typeof days === "object" ? { ...mention, clues: [bounded(days, role, today)] } : mention;
  });
}

/** "After Friday" is a week long: long enough to ask which day. */
const openEnd = 6;

function bounded({ from, to }: Stretch, role: Exclude<Role, "rejected">, today: CalendarDate): Clue {
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
