import { plusDays, plusMonths } from "../../src/domain/index.ts";
import { heardAnswer, heardDate, heardWish } from "../../src/wording/index.ts";
import { type Case, kinds, type Listener } from "./case.ts";

/** What is heard in the words alone, without Lex and without a conversation. */
export const reader: Listener = {
  name: "reader",
  kinds,
  hears: (each) => ({ what: hears[each.kind](each) }),
};

const hears = {
  day({ said, language, today, ships }: Case): string {
    const heard = heardDate(said, language, today);
    switch (heard.kind) {
      case "day":
        return heard.date;
      case "shift":
        return "days" in heard.by
          ? plusDays(ships, heard.by.days)
          : (plusMonths(ships, heard.by.months) ?? "none");
      case "soonest":
        return plusDays(today, 1);
      case "days":
      case "unclear":
        return "asked";
      case "none":
        return "none";
    }
  },
  answer({ said, language, question }: Case): string {
    const heard = heardAnswer(said, language, question === "cancel-confirmation" ? "cancel" : "date");
    if (heard === "unclear") return "asked";
    return heard === "nothing" ? "none" : heard;
  },
  wish({ said, language }: Case): string {
    const heard = heardWish(said, language);
    if (heard.kind === "wish") return heard.wish;
    return heard.kind === "unclear" ? "asked" : "none";
  },
};
