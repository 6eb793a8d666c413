import { pattern } from "../dates/pattern.ts";

/*
 * Transcripts spell some words in hiragana, as they sound. Here these are spelled in kanji and digits, so that the
 * date phrases need only one spelling.
 */

const words: readonly (readonly [heard: RegExp, written: string])[] = [
  [/さらいしゅう|さ来週|来々週/g, "再来週"],
  [/らいしゅう/g, "来週"],
  [/こんしゅう/g, "今週"],
  [/しゅうまつ/g, "週末"],
  [/さらいげつ|さ来月/g, "再来月"],
  [/らいげつ/g, "来月"],
  [/こんげつ/g, "今月"],
  [/げつまつ/g, "月末"],
  [/ねんまつ/g, "年末"],
  [/ほんじつ/g, "本日"],
  [/よくじつ/g, "翌日"],
  [/みょうごにち/g, "明後日"],
  [/みょうにち/g, "明日"],
  [/げつようび/g, "月曜日"],
  [/すいようび/g, "水曜日"],
  [/もくようび/g, "木曜日"],
  [/きんようび/g, "金曜日"],
  [/どようび/g, "土曜日"],
  [/にちようび/g, "日曜日"],
  [/かようび/g, "火曜日"],
  [/げつよう(?!い)/g, "月曜"],
  [/すいよう(?=[でにのがはを]|$)/g, "水曜"],
  [/もくよう(?=[でにのがはを]|$)/g, "木曜"],
  [/きんよう(?=[でにのがはを]|$)/g, "金曜"],
  [/(?<=週の?)かよう/g, "火曜"],
  [/(?<=週の?)どよう/g, "土曜"],
  [/(?<=週の?)にちよう/g, "日曜"],
];

const digits = {
  ...{ いち: 1, に: 2, さん: 3, し: 4, ご: 5, ろく: 6, しち: 7, なな: 7, はち: 8, く: 9, きゅう: 9 },
};
const tens = { じゅう: 10, にじゅう: 20, さんじゅう: 30 };

const months = new Map([
  ...Object.entries(digits),
  ["じゅう", 10] as const,
  ["じゅういち", 11] as const,
  ["じゅうに", 12] as const,
]);

const days = new Map([
  ...Object.entries({
    ついたち: 1,
    ふつか: 2,
    みっか: 3,
    よっか: 4,
    いつか: 5,
    むいか: 6,
    なのか: 7,
    ようか: 8,
  }),
  ...Object.entries({ ここのか: 9, とおか: 10, はつか: 20 }),
  ...Object.entries(tens).flatMap(([ten, value]) => [
    [`${ten}にち`, value] as const,
    [`${ten}よっか`, value + 4] as const,
    ...Object.entries(digits).map(([digit, more]) => [`${ten}${digit}にち`, value + more] as const),
  ]),
]);
/** Readings that also mean "some day", "is it?" and "shall we?": they count as days only after a month. */
const ambiguous = ["いつか", "なのか", "ようか"];

const oneOf = (readings: readonly string[]): string =>
  [...readings].sort((a, b) => b.length - a.length).join("|");
const month = pattern("がつ", `(?<!な)(?:${oneOf([...months.keys()])})がつ`, "g");
const dayOfMonth = pattern("月 にち|か|ついたち", `(?<=月の?)(?:${oneOf([...days.keys()])})`, "g");
const day = pattern(
  "にち|ついたち|か",
  oneOf([...days.keys()].filter((reading) => !ambiguous.includes(reading))),
  "g",
);

/** Where they are all that is said, or follow a day that is taken back, they are days too. */
const aloneOrCorrected = pattern(
  "ようか|なのか",
  /(?<=^|日(?:じゃなくて?|ではなくて?|、いや|、いえ)、?)(?:ようか|なのか)(?=で|に(?:お願|して|変)|$)/g,
);

/** 「じゅうにがつみっか」 becomes 「12月3日」. */
export function standardSpelling(heard: string): string {
  const spelled = words.reduce((text, [pattern, word]) => text.replace(pattern, word), heard);
  const withMonths = month.replace(spelled, (reading) => `${months.get(reading.slice(0, -"がつ".length))}月`);
  return [dayOfMonth, day, aloneOrCorrected].reduce(
    (text, pattern) => pattern.replace(text, (reading) => `${days.get(reading)}日`),
    withMonths,
  );
}
