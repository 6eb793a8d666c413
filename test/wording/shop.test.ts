import { describe, expect, test } from "@jest/globals";
import { languages, type OpeningHours, openingHours } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";

const hours = (text: string): OpeningHours => openingHours(text) ?? [];

test.each([
  ["en-US", "mon-fri 09:00-18:00", "We answer Monday to Friday from 9 AM to 6 PM."],
  [
    "en-US",
    "mon-fri 09:30-12:00, mon-fri 13:00-18:00, sat 00:00-23:59",
    "We answer Monday to Friday from 9:30 AM to noon and from 1 PM to 6 PM, and Saturday from midnight to 11:59 PM.",
  ],
  ["en-US", "mon 09:00-24:00", "We answer Monday from 9 AM until midnight."],
  ["en-US", "fri-sat 22:00-06:00", "We answer Friday and Saturday from 10 PM to 6 AM the next day."],
  ["en-US", "always", "We answer every day around the clock."],
  ["en-US", "none", "not available right now."],
  ["en-US", "mon-sun 10:00-19:00", "We answer every day from 10 AM to 7 PM."],
  ["en-US", "sat-sun 10:00-15:00", "We answer Saturday and Sunday from 10 AM to 3 PM."],
  ["ja-JP", "mon-fri 09:00-18:00", "受付時間は、月曜日から金曜日の、午前9時から午後6時までです。"],
  [
    "ja-JP",
    "mon-fri 09:30-12:00, mon-fri 13:00-18:00, sat 00:00-12:30",
    "受付時間は、月曜日から金曜日の、午前9時30分から正午までと午後1時から午後6時まで、土曜日の、午前0時から午後0時30分までです。",
  ],
  ["ja-JP", "mon 09:00-24:00", "受付時間は、月曜日の、午前9時から深夜0時までです。"],
  ["ja-JP", "fri-sat 22:00-06:00", "受付時間は、金曜日と土曜日の、午後10時から翌日の午前6時までです。"],
  ["ja-JP", "always", "受付時間は、毎日、24時間です。"],
  ["ja-JP", "none", "受付は行っておりません。"],
  ["ja-JP", "mon-sun 10:00-19:00", "受付時間は、毎日、午前10時から午後7時までです。"],
  ["ja-JP", "sat-sun 10:00-15:00", "受付時間は、土曜日と日曜日の、午前10時から午後3時までです。"],
] as const)("%s tells when people answer: %s", (language, text, said) => {
  expect(lineTexts[language].shop.closed(hours(text), undefined)).toContain(said);
});

describe.each(languages)("%s", (language) => {
  const { greeting, closed } = lineTexts[language].shop;

  test("greets in the shop's name, where it has one", () => {
    expect(greeting("Acme")).toContain("Acme");
    expect(greeting(undefined)).not.toMatch(/undefined| {2}|、、/);
  });

  test("names the number to call, where there is one", () => {
    const weekdays = hours("mon-fri 09:00-18:00");
    expect(closed(weekdays, "03-1234-5678")).toContain("03-1234-5678");
    expect(closed(weekdays, undefined)).not.toMatch(/undefined| {2}|\d{4}/);
  });

  test("names no hours where nobody ever answers", () => {
    const never = hours("none");
    expect(closed(never, "03-1234-5678")).toMatch(/03-1234-5678/);
    expect(closed(never, undefined)).not.toMatch(/We answer|受付時間|then|その時間|undefined| {2}/);
  });
});
