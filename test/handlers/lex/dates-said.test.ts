import { describe, expect, test } from "@jest/globals";
import { type Language, languages } from "../../../src/domain/index.ts";
import { heardDate } from "../../../src/wording/index.ts";
import { aDate } from "../../support/builders.ts";
import { aBotCall } from "./a-bot-call.ts";

/** Tuesday, 24 November 2026, in Tokyo; in Lex's own zone it is still the day before. */
const now = new Date("2026-11-24T08:00:00+09:00");
const today = aDate("2026-11-24");

const phrases: Readonly<Partial<Record<Language, readonly string[]>>> = {
  "en-US": [
    ...["today", "tomorrow", "the day after tomorrow", "in three days", "in 10 days", "next Friday"],
    ...[
      "Friday",
      "this Saturday",
      "Monday please",
      "on Sunday",
      "the 3rd",
      "December 3rd",
      "3rd of December",
    ],
    ...["december the third", "the thirtieth", "February 30th", "two weeks from today", "a week from Friday"],
    ...["next week", "next month", "the end of the month", "this weekend", "sometime next week"],
  ],
  "ja-JP": [
    ...["今日", "明日", "あした", "あす", "明後日", "あさって", "しあさって", "明々後日", "翌日", "三日後"],
    ...["3日後", "来週の金曜日", "今度の土曜日", "金曜日でお願いします", "12月3日", "十二月三日", "3日"],
    ...["二月三十日", "一週間後", "来週", "月末", "今週末", "来月", "来週のどこかで"],
  ],
};

const asked = languages.flatMap((language) =>
  (phrases[language] ?? []).map((phrase) => ({ language, phrase })),
);

describe.each(asked)("$phrase ($language)", ({ language, phrase }) => {
  const answers = async () => {
    const ask = async (intent: string, slot: { readonly slot?: string | null }) => {
      const call = aBotCall({ localeId: language.replace("-", "_"), now });
      await call.presses("1");
      return call.turn({ transcript: phrase, intent, ...slot });
    };
    return {
      filled: await ask("ChangeShippingDate", { slot: "2026-11-23" }),
      empty: await ask("ChangeShippingDate", { slot: null }),
      fallenBack: await ask("FallbackIntent", {}),
    };
  };

  test("is answered the same, whatever Lex made of it", async () => {
    const { filled, empty, fallenBack } = await answers();
    expect(empty).toEqual(filled);
    expect(fallenBack).toEqual(filled);
  });

  test("is answered by what it means in the shop's time zone", async () => {
    const { filled } = await answers();
    const meant = heardDate(phrase, language, today);
    switch (meant.kind) {
      case "day":
        if (filled.next === "ConfirmIntent") expect(filled.attributes["proposedDate"]).toBe(meant.date);
        else expect(filled.told).not.toContain("date-not-understood");
        break;
      case "days":
        expect(filled.attributes).toMatchObject({ asking: "which-day" });
        break;
      case "unclear":
        expect(filled.told).toEqual(["Refused", "refused", "date-not-understood"]);
        break;
      case "shift":
      case "soonest":
      case "none":
        throw new Error("a phrase of this table is no date phrase");
    }
  });
});

test("a date that only Lex understands is read back", async () => {
  const call = aBotCall({ now });
  await call.presses("1");
  const readBack = await call.says("on Saint Barbara's", "ChangeShippingDate", { slot: "2026-12-04" });
  expect(readBack).toMatchObject({ next: "ConfirmIntent", attributes: { proposedDate: "2026-12-04" } });
});
