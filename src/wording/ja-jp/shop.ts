import type { OpeningTime } from "../../domain/index.ts";
import { byDays } from "../hours-by-days.ts";
import type { ShopTexts } from "../line-texts.ts";
import { timeOfDay, weekdayNames } from "./spoken-date.ts";

export const shop: ShopTexts = {
  greeting: (name) => `お電話ありがとうございます。${name ? `${name}の、` : ""}ご注文窓口です。`,
  closed(hours, phone) {
    const times = byDays(hours).map(([days, spans]) => `${daysOf(days)}、${spans.map(span).join("と")}`);
    const answered = times.length > 0;
    const call = phone ? `${answered ? "その時間に、" : ""}${phone}へお電話いただくこともできます。` : "";
    return answered
      ? `ただいまの時間は、オペレーターの受付時間外です。受付時間は、${times.join("、")}です。${call}`
      : `ただいま、オペレーターによる受付は行っておりません。${call}`;
  },
};

function span({ opens, closes }: OpeningTime): string {
  if (opens === "00:00" && closes === "24:00") return "24時間";
  const end = closes === "24:00" ? "深夜0時" : timeOfDay(closes);
  return `${timeOfDay(opens)}から${closes < opens ? "翌日の" : ""}${end}まで`;
}

function daysOf(days: OpeningTime["days"]): string {
  const names = days.map((day) => `${weekdayNames[day]}曜日`);
  if (days.length === 7) return "毎日";
  return `${days.length > 2 ? `${names[0]}から${names.at(-1)}` : names.join("と")}の`;
}
