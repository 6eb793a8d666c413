import { describe, expect, test } from "@jest/globals";
import { type CalendarDate, type Language, languages } from "../../src/domain/index.ts";
import { lineTexts, wordings } from "../../src/wording/index.ts";
import { anOrder } from "../support/builders.ts";
import { day } from "./hearing.ts";

/**
 * Assumed speaking rates: English 15 characters a second (some 150 words a minute), Japanese 7 kana a second, where a
 * kanji or a digit is two. News readers are about as fast.
 */
const seconds: Readonly<Record<Language, (said: string) => number>> = {
  "en-US": (said) => said.length / 15,
  "ja-JP": (said) =>
    said.replace(/[ゃゅょャュョ「」 ]/g, "").replace(/[\p{Script=Han}\d]/gu, "__").length / 7,
};

describe.each(languages)("%s", (language) => {
  const { dialog, refused, date } = wordings[language];
  const { flow } = lineTexts[language];
  const lasts = seconds[language];
  const order = anOrder({ item: language === "en-US" ? "wool blanket" : "ウールの毛布" });
  const [one, other]: readonly [CalendarDate, CalendarDate] = [day("2026-11-27"), day("2026-12-24")];
  const { howToAnswer, askDateAgain, joined } = dialog;
  const menu = dialog.menu([
    "ChangeShippingDate",
    "CancelOrder",
    "OrderStatus",
    "OtherOrder",
    "SpeakToAgent",
  ]);
  const offers = (["date-in-past", "date-too-soon", "date-too-far", "not-a-shipping-day"] as const).map(
    (reason) => refused[reason]({ suggestion: one }),
  );
  const leads = ["", ...Object.values(dialog.again)];
  const besides = [dialog.toArrive(one, other), dialog.onlyShippingDate, dialog.noTimeOfDay];
  const asked = [
    [[dialog.askDate, ...Object.values(askDateAgain)], howToAnswer.date],
    [
      leads.map((lead) => joined([lead, dialog.whichDay({ from: one, to: other })])),
      howToAnswer["which-day"],
    ],
    [leads.map((lead) => joined([lead, dialog.offerDate(one)])), howToAnswer.suggestion],
    [offers, howToAnswer.suggestion],
    [leads.map((lead) => joined([lead, dialog.confirmDate(one)])), howToAnswer["date-confirmation"]],
    [leads.map((lead) => joined([lead, dialog.confirmCancel(order)])), howToAnswer["cancel-confirmation"]],
    [[dialog.notUnderstood, dialog.whatToDo], menu],
  ] as const;
  const menus = [flow.menuChangeAndOther, flow.menuChange, flow.menuOther, flow.menuNeither];
  const keys = [flow.keysChangeAndOther, flow.keysChange, flow.keysOther, flow.keysNeither];

  const prompts = [
    ...Object.values(flow),
    ...Object.values(dialog.topics).map(({ said }) => joined([said, dialog.putThrough])),
    ...asked.flatMap(([questions, how]) => questions.map((question) => joined([question, how]))),
    ...besides.map((beside) => joined([beside, dialog.confirmDate(one)])),
    ...besides.map((beside) => joined([beside, dialog.whichDay({ from: one, to: other })])),
    ...[flow.whatToDo, flow.moreToDo].flatMap((question) => menus.map((offered) => `${question} ${offered}`)),
    ...[flow.keysOnly, flow.wrongKey].flatMap((lead) => keys.map((offered) => `${lead} ${offered}`)),
  ];

  test.each([...new Set(prompts)])("no prompt takes more than 20 seconds: %s", (prompt) => {
    expect(lasts(prompt)).toBeLessThanOrEqual(20);
  });

  test("what can be answered is asked within 12 seconds, and the first choice of a menu told", () => {
    const upToFirstKey = (told: string): string => /^\D*\d/.exec(told)?.[0] ?? told;
    const first = [
      ...asked.flatMap(([questions]) => questions).filter((question) => !offers.includes(question)),
      ...offers.map((offer) => offer.slice(0, offer.indexOf(date(one)) + date(one).length)),
      ...[...menus, ...keys].map((choices) => `${flow.moreToDo} ${upToFirstKey(choices)}`),
      ...[dialog.notUnderstood, dialog.whatToDo].map((lead) => joined([lead, upToFirstKey(menu)])),
    ];
    expect(first.filter((said) => lasts(said) > 12)).toEqual([]);
  });
});
