import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type CalendarDate, calendarDate, dateIn, languages, plusDays } from "../../src/domain/index.ts";
import { heardDate, wordings } from "../../src/wording/index.ts";
import { day, hear } from "./hearing.ts";

describe("across midnight in Tokyo", () => {
  const before = new Date("2026-11-30T14:59:59.999Z");
  const after = new Date("2026-11-30T15:00:00.000Z");

  test.each([
    ["en-US", "tomorrow", "2026-12-01", "2026-12-02"],
    ["en-US", "in three days", "2026-12-03", "2026-12-04"],
    ["en-US", "next Friday", "2026-12-11", "2026-12-11"],
    ["en-US", "Tuesday", "2026-12-01", "2026-12-08"],
    ["en-US", "November 30th", "2026-11-30", "2027-11-30"],
    ["ja-JP", "明日", "2026-12-01", "2026-12-02"],
    ["ja-JP", "三日後", "2026-12-03", "2026-12-04"],
    ["ja-JP", "30日", "2026-11-30", "2026-12-30"],
  ] as const)("%s %s follows the shop's date", (language, said, then, now) => {
    expect(hear(said, language, dateIn("Asia/Tokyo", before))).toBe(then);
    expect(hear(said, language, dateIn("Asia/Tokyo", after))).toBe(now);
  });
});

test.each(languages)("%s: a date is understood as the line says it", (language) => {
  const today = day("2026-11-24");
  for (let ahead = 1; ahead < 365; ahead++) {
    const date = plusDays(today, ahead);
    expect(hear(wordings[language].date(day(date)), language, today)).toBe(date);
  }
});

describe("a day chosen from a stretch", () => {
  const nextWeek = { from: day("2026-12-07"), to: day("2026-12-13") };

  test.each([
    ["en-US", "Friday", "2026-12-11"],
    ["en-US", "the 9th", "2026-12-09"],
    ["en-US", "the weekend", "2026-12-12..2026-12-13"],
    ["en-US", "tomorrow", "2026-11-25"],
    ["en-US", "this Friday", "2026-11-27"],
    ["en-US", "the 20th", "2026-12-20"],
    ["ja-JP", "金曜日", "2026-12-11"],
    ["ja-JP", "九日", "2026-12-09"],
    ["ja-JP", "来週の月曜", "2026-11-30"],
  ] as const)("%s %s is looked for there first", (language, said, heard) => {
    expect(hear(said, language, "2026-11-24", nextWeek)).toBe(heard);
  });
});

describe("whatever is said", () => {
  const anyDay = fc
    .integer({ min: 0, max: 3_652_058 })
    .map((days) => plusDays(day("0001-01-01"), days))
    .filter((date) => calendarDate(date) !== undefined);
  const pieces = fc.constantFrom(
    ...[
      "next",
      "this",
      "the",
      "day",
      "after",
      "before",
      "from",
      "to",
      "not",
      "no",
      "in",
      "a",
      "week",
      "weeks",
      "days",
    ],
    ...[
      "month",
      "end of",
      "friday",
      "tuesday",
      "tomorrow",
      "today",
      "third",
      "december",
      "february",
      "may",
      "30th",
    ],
    ...[
      "999",
      "12/3",
      "2/30",
      ",",
      "来週",
      "の",
      "金曜日",
      "明日",
      "後",
      "三",
      "日",
      "十二月",
      "2月",
      "じゅうにがつ",
    ],
    ...["みっか", "月末", "まで", "から", "じゃなくて", "以内", "年", "週間", "999", "\ud83d", "\u0000", "ﷺ"],
  );
  const joined = fc
    .tuple(fc.array(pieces, { maxLength: 12 }), fc.constantFrom(" ", ""))
    .map(([words, gap]) => words.join(gap));
  const anything = fc.oneof(
    joined,
    fc.string({ unit: "binary", maxLength: 300 }),
    fc.string({ maxLength: 300 }),
  );
  const yearSaid = /\d{4}|twenty twenty/i;

  const isReal = (date: CalendarDate) => calendarDate(date) === date;

  test("it answers with real dates from today on, but for a year that was said", () => {
    fc.assert(
      fc.property(anything, fc.constantFrom(...languages), anyDay, (said, language, today) => {
        const heard = heardDate(said, language, today);
        if (heard.kind === "day") {
          expect(isReal(heard.date)).toBe(true);
          if (!yearSaid.test(said.normalize("NFKC"))) expect(heard.date >= today).toBe(true);
        }
        if (heard.kind === "days") {
          const { from, to } = heard.stretch;
          expect(isReal(from) && isReal(to) && today <= from && from <= to).toBe(true);
        }
      }),
      { numRuns: 1_500 },
    );
  });

  test("pleasantries around a date change nothing", () => {
    fc.assert(
      fc.property(
        fc.constantFrom("um", "please", "I'd like", "could you make it", "well", ""),
        fc.constantFrom("tomorrow", "next Friday", "December 3rd", "the day after tomorrow"),
        fc.constantFrom("please", "thank you", "if that's possible", "would be great", ""),
        (before, date, after) => {
          expect(hear(`${before} ${date} ${after}`, "en-US", "2026-11-24")).toBe(
            hear(date, "en-US", "2026-11-24"),
          );
        },
      ),
    );
  });

  test("what nobody says in one turn is not read at all", () => {
    expect(hear(`${" ".repeat(1024 - 8)}tomorrow`, "en-US", "2026-11-24")).toBe("2026-11-25");
    expect(hear(`${" ".repeat(1024 - 7)}tomorrow`, "en-US", "2026-11-24")).toBe("none");
    expect(hear(`明日${"あ".repeat(5_000_000)}`, "ja-JP", "2026-11-24")).toBe("none");
  });

  test.each([
    ["en-US", "the "],
    ["en-US", "please , "],
    ["en-US", "not on "],
    ["en-US", "friday from "],
    ["en-US", "1"],
    ["en-US", "1 of "],
    ["ja-JP", "一"],
    ["ja-JP", "十"],
    ["ja-JP", "じゅう"],
    ["ja-JP", "来週の"],
    ["ja-JP", "金曜から"],
    ["ja-JP", "次の"],
    ["ja-JP", "ﷺ"],
  ] as const)("%s: twice as much of %j takes no more than a few times as long", (language, piece) => {
    const said = (length: number) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length);
    const [half, whole] = [said(512), said(1024)].map((text) =>
      fastest(() => heardDate(text, language, day("2026-11-24"))),
    );
    // Under two milliseconds it is the machine that is measured.
    expect(whole).toBeLessThan(8 * Math.max(half ?? 0, 2));
  });
});

/**
 * The least that a run computed on average of eight, in milliseconds of the processor, once the engine has warmed to it.
 * One alone may read as nothing: systems count in ticks.
 */
function fastest(run: () => unknown): number {
  const together = 8;
  const times = Array.from({ length: 5 }, () => {
    const started = process.cpuUsage();
    for (let done = 0; done < together; done++) run();
    return process.cpuUsage(started).user / 1000 / together;
  });
  return Math.min(...times);
}
