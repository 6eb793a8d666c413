import { clockTimes, type DayPart, type TimePhrase } from "./time-phrase.ts";

const part = "a\\.?m\\.?|p\\.?m\\.?|(?:de|por|en) la (?:mañana|tarde|noche)|de la madrugada";

function partOf(words: string | undefined): DayPart | undefined {
  if (!words) return undefined;
  if (/^a|mañana|madrugada/.test(words)) return "MO";
  return words.includes("noche") ? "NI" : "AF";
}

const phrase = (pattern: string, times: TimePhrase[1]): TimePhrase => [
  new RegExp(`(?<![\\p{L}\\p{N}:.])(?:${pattern})(?![\\p{L}\\p{N}:])`, "u"),
  times,
];

/** "cuarto", "media", "20" */
const minutesOf = (words = ""): number => ({ cuarto: 15, media: 30 })[words] ?? Number(words);
const before = (hour: number): number => (hour === 1 ? 12 : hour - 1);

/** Spanish times of day, with the parts of a day as the guide's page on AMAZON.Time has them. */
export const spanishTimes: readonly TimePhrase[] = [
  phrase(`(?:a )?las? (\\d{1,2})(?:[: ](\\d{2}))?(?: (${part}))?`, ([, h, m, p]) =>
    clockTimes(Number(h), Number(m ?? 0), partOf(p)),
  ),
  phrase(`(?:a )?(?:las? )?(\\d{1,2}) y (media|cuarto|\\d{1,2})(?: (${part}))?`, ([, h, m, p]) =>
    clockTimes(Number(h), minutesOf(m), partOf(p)),
  ),
  phrase(`(?:a )?(?:las? )?(\\d{1,2}) menos (cuarto|\\d{1,2})(?: (${part}))?`, ([, h, m, p]) =>
    clockTimes(before(Number(h)), 60 - minutesOf(m), partOf(p)),
  ),
  phrase(`(\\d{1,2})(?::(\\d{2}))? ?(${part})`, ([, h, m, p]) =>
    clockTimes(Number(h), Number(m ?? 0), partOf(p)),
  ),
  phrase("(\\d{1,2}):(\\d{2})", ([, h, m]) => clockTimes(Number(h), Number(m))),
  phrase("(?:al? )?mediodía", () => ["12:00"]),
  phrase("(?:a )?(?:la )?medianoche", () => ["00:00"]),
  phrase("(?:por|en|de) la mañana", () => ["MO"]),
  phrase("(?:por |en |de )?la tarde", () => ["AF"]),
  phrase("(?:por |en |de )?la noche", () => ["NI"]),
  [/^(\d{1,2})(?: (\d{2}))?$/, ([, h, m]) => clockTimes(Number(h), Number(m ?? 0))],
];
