/**
 * Characters a second, of a voice at its normal speed. English: 150 words a minute, six characters a word with its space.
 * Japanese: some 400 characters a minute, kanji and kana as they are written; Chinese and Korean are near to it.
 */
const rates: Readonly<Record<string, number>> = { ja: 7, zh: 7, ko: 7 };
const otherwise = 15;

/** About how long it takes to say that, in whole seconds. Tags of SSML are not spoken; their pauses are not counted. */
export function speechSeconds(text: string, language = "en"): number {
  const spoken = text.replace(/<[^>]*>/g, "").trim();
  return Math.ceil(spoken.length / (rates[language.split("-")[0] ?? ""] ?? otherwise));
}
