import { clockTimes, type DayPart, type TimePhrase } from "./time-phrase.ts";

const part = "a\\.?m\\.?|p\\.?m\\.?|in the (?:morning|afternoon|evening)|at night|tonight";
const phrase = (pattern: string, times: TimePhrase[1]): TimePhrase => [
  new RegExp(`(?<![\\w:.])(?:${pattern})(?![\\w:])`),
  times,
];

function partOf(words: string | undefined): DayPart | undefined {
  if (!words) return undefined;
  if (/^a|morning/.test(words)) return "MO";
  if (/^p|afternoon/.test(words)) return "AF";
  return words.includes("evening") ? "EV" : "NI";
}

/** "quarter", "half", "20" */
const minutesOf = (words = ""): number => ({ quarter: 15, half: 30 })[words] ?? Number.parseInt(words, 10);

const before = (hour: number): number => (hour === 1 ? 12 : hour - 1);

/** English times of day: the examples of the guide's page on AMAZON.Time, and others like them. */
export const englishTimes: readonly TimePhrase[] = [
  phrase(`(\\d{1,2})(?:[:. ](\\d{2}))?(?: ?o'?clock)? ?(${part})`, ([, h, m, p]) =>
    clockTimes(Number(h), Number(m ?? 0), partOf(p)),
  ),
  phrase("(\\d{1,2}):(\\d{2})(?::\\d{2})?", ([, h, m]) => clockTimes(Number(h), Number(m))),
  phrase("(\\d{1,2}) ?o'?clock", ([, h]) => clockTimes(Number(h), 0)),
  phrase(
    `(?:a )?(half|quarter|\\d{1,2}(?: minutes?)?) (?:past|after) (\\d{1,2})(?: (${part}))?`,
    ([, m, h, p]) => clockTimes(Number(h), minutesOf(m), partOf(p)),
  ),
  phrase(
    `(?:a )?(quarter|\\d{1,2}(?: minutes?)?) (?:to|till|before) (\\d{1,2})(?: (${part}))?`,
    ([, m, h, p]) => clockTimes(before(Number(h)), 60 - minutesOf(m), partOf(p)),
  ),
  phrase("noon|midday", () => ["12:00"]),
  phrase("midnight", () => ["00:00"]),
  phrase("(?:in the )?morning", () => ["MO"]),
  phrase("(?:in the )?afternoon", () => ["AF"]),
  phrase("(?:in the )?evening", () => ["EV"]),
  phrase("(?:at )?night|tonight", () => ["NI"]),
  phrase("(?<=at )(\\d{1,2})(?: (\\d{2}))?", ([, h, m]) => clockTimes(Number(h), Number(m ?? 0))),
  [/^(?:(?:at|around|about) )?(\d{1,2})(?: (\d{2}))?$/, ([, h, m]) => clockTimes(Number(h), Number(m ?? 0))],
  [/^([ap])\.?m\.?$/, ([, half]) => [half === "a" ? "AM" : "PM"]],
];
