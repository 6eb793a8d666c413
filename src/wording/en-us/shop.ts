import type { OpeningTime } from "../../domain/index.ts";
import { byDays } from "../hours-by-days.ts";
import type { ShopTexts } from "../line-texts.ts";
import { timeOfDay, weekdayNames } from "./spoken-date.ts";

export const shop: ShopTexts = {
  greeting: (name) => `Thank you for calling${name ? ` ${name}` : ""}. This is the order desk.`,
  closed(hours, phone) {
    const times = byDays(hours).map(([days, spans]) => `${daysOf(days)} ${list(spans.map(span))}`);
    const answered = times.length > 0 ? ` We answer ${times.join(", and ")}.` : "";
    const number = phone ? ` You can also call us${answered && " then"} at ${phone}.` : "";
    return `Our representatives are not available right now.${answered}${number}`;
  },
};

function span({ opens, closes }: OpeningTime): string {
  if (opens === "00:00" && closes === "24:00") return "around the clock";
  const end = closes === "24:00" ? "until midnight" : `to ${timeOfDay(closes)}`;
  return `from ${timeOfDay(opens)} ${end}${closes < opens ? " the next day" : ""}`;
}

function daysOf(days: OpeningTime["days"]): string {
  const [first, last] = [weekdayNames[days[0]], weekdayNames[days.at(-1) ?? days[0]]];
  if (days.length === 7) return "every day";
  return days.length > 2 ? `${first} to ${last}` : list([...new Set([first, last])]);
}

const list = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join() : `${parts.slice(0, -1).join(", ")} and ${parts.at(-1)}`;
