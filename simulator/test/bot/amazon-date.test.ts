import { describe, expect, test } from "@jest/globals";
import type { BotLanguage } from "../../bot/languages/bot-language.ts";
import { english } from "../../bot/languages/english.ts";
import { japanese } from "../../bot/languages/japanese.ts";
import { date } from "../../bot/slot-types/date.ts";

const found = (said: string, language: BotLanguage, today: string) =>
  date.find(said, { language, today, localeId: "", time: "12:00", inputMode: "Speech" })[0];

/** The days that AWS's page and the published trial take as today: a Wednesday and a Thursday. */
const wednesday = "2020-11-25";
const thursday = "2023-02-02";

describe("English, as the page on AMAZON.Date has it", () => {
  test.each([
    ["today", "2020-11-25"],
    ["now", "2020-11-25"],
    ["November twenty-fifth", "2020-11-25"],
    ["next week", "2020-11-29"],
    ["last week", "2020-11-16"],
    ["next month", "2020-12-31"],
    ["this month", "2020-11-01"],
    ["next year", "2021-12-31"],
    ["last year", "2019-01-01"],
  ])("%s is %s", (said, date) => {
    expect(found(said, english, wednesday)?.interpretedValue).toBe(date);
  });

  test.each([
    ["tomorrow", "2020-11-26"],
    ["the day after tomorrow", "2020-11-27"],
    ["in three days", "2020-11-28"],
    ["in 2 weeks", "2020-12-09"],
    ["a day from now", "2020-11-26"],
    ["Wednesday", "2020-11-25"],
    ["next Wednesday", "2020-12-02"],
    ["this coming Friday", "2020-11-27"],
    ["Friday next week", "2020-12-04"],
    ["November 24th", "2021-11-24"],
    ["the 3rd", "2020-12-03"],
    ["the twenty-sixth", "2020-11-26"],
    ["the 3rd of December", "2020-12-03"],
    ["Thursday, December 3", "2020-12-03"],
    ["December 3, 2021", "2021-12-03"],
    ["12/3", "2020-12-03"],
    ["2020-12-03", "2020-12-03"],
    ["the 31st", "2020-12-31"],
    ["February 29th", "2024-02-29"],
  ])("%s is %s", (said, date) => {
    expect(found(said, english, wednesday)?.interpretedValue).toBe(date);
  });

  test.each(["", "soon", "February 30th", "2020-02-30", "the second order", "may I", "this weekend"])(
    "%p is no date",
    (said) => {
      expect(found(said, english, wednesday)).toBeUndefined();
    },
  );
});

describe("Japanese, as Lex was seen to read it", () => {
  test.each([
    ["明日", "2023-02-03"],
    ["次の日", "2023-02-03"],
    ["3日", "2023-02-03"],
    ["金曜日", "2023-02-03"],
    ["今日", "2023-02-02"],
    ["今", "2023-02-02"],
    ["本日", "2023-02-02"],
    ["明後日", "2023-02-04"],
    ["あさって", "2023-02-04"],
    ["1日", "2023-03-01"],
    ["4日後", "2023-02-06"],
    ["来週", "2023-02-12"],
  ])("%s is %s", (said, date) => {
    expect(found(said, japanese, thursday)?.interpretedValue).toBe(date);
  });

  test.each([
    "翌日",
    "あした",
    "あす",
    "またの日",
    "きょう",
    "いま",
    "ほんじつ",
    "明々後日",
    "明明後日",
    "しあさって",
  ])("%s is missed", (said) => {
    expect(found(said, japanese, thursday)).toBeUndefined();
    expect(found(`${said}に変えてください`, japanese, thursday)).toBeUndefined();
  });

  test.each([
    ["三日後", "2023-02-05"],
    ["２週間後", "2023-02-16"],
    ["来週の金曜日", "2023-02-10"],
    ["再来週の月曜", "2023-02-13"],
    ["今週の日曜日", "2023-02-05"],
    ["木曜日", "2023-02-02"],
    ["12月3日", "2023-12-03"],
    ["十二月三日", "2023-12-03"],
    ["二月一日", "2024-02-01"],
    ["二十五日", "2023-02-25"],
    ["2024年2月29日", "2024-02-29"],
    ["今週", "2023-01-30"],
    ["来月", "2023-03-31"],
    ["今月", "2023-02-01"],
  ])("%s is %s", (said, date) => {
    expect(found(said, japanese, thursday)?.interpretedValue).toBe(date);
  });

  test.each(["", "2月30日", "今週末", "来週末", "月末", "3日間", "今の注文"])("%p is no date", (said) => {
    expect(found(said, japanese, thursday)).toBeUndefined();
  });
});

test("the phrase is told as it was said, with its place", () => {
  expect(found("Ship it Friday, please", english, wednesday)).toMatchObject({
    ...{ at: 8, originalValue: "Friday", resolvedValues: ["2020-11-27"] },
  });
});

test("the date named first counts", () => {
  expect(found("Friday, not Saturday", english, wednesday)?.interpretedValue).toBe("2020-11-27");
  expect(found("tomorrow, not in three days", english, wednesday)?.interpretedValue).toBe("2020-11-26");
});
