import { clockTimes, type DayPart, type TimePhrase } from "./time-phrase.ts";

const parts: Readonly<Record<string, DayPart>> = {
  ...{ 午前: "MO", 朝: "MO", 午後: "AF", 昼: "AF", 夕方: "EV", 晩: "EV", 夜: "NI", 深夜: "NI" },
};
const part = Object.keys(parts).join("|");

/** Japanese times of day, with the parts of a day as the guide's page on AMAZON.Time has them. */
export const japaneseTimes: readonly TimePhrase[] = [
  [
    new RegExp(`(${part})?の?(\\d{1,2})時(?!間)(?:(\\d{1,2})分|(半))?`),
    ([, words, h, m, half]) =>
      clockTimes(Number(h), half ? 30 : Number(m ?? 0), words ? parts[words] : undefined),
  ],
  [
    new RegExp(`(${part})?の?(\\d{1,2}):(\\d{2})`),
    ([, words, h, m]) => clockTimes(Number(h), Number(m), words ? parts[words] : undefined),
  ],
  [/正午/, () => ["12:00"]],
  ...Object.entries(parts).map(([words, name]): TimePhrase => [new RegExp(words), () => [name]]),
  [/^(\d{1,2})$/, ([, h]) => clockTimes(Number(h), 0)],
];
