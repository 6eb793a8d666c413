const units = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const unitOrdinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/** "one" to "thirty one" */
export const cardinals = [
  ...units,
  ...["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen"],
  ...["nineteen", "twenty", ...units.map((unit) => `twenty ${unit}`), "thirty", "thirty one"],
];

/** "first" to "thirty first" */
export const ordinals = [
  ...unitOrdinals,
  ...["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth"],
  ...["eighteenth", "nineteenth", "twentieth", ...unitOrdinals.map((unit) => `twenty ${unit}`)],
  ...["thirtieth", "thirty first"],
];

/** What is in every figure, in every number, and in every ordinal that is spelled out, as patterns need it. */
export const anyFigure = "0|1|2|3|4|5|6|7|8|9";
export const anyNumber = `${anyFigure}|${cardinals.slice(0, 20).join("|")}|thirty`;
export const laterOrdinal = [...ordinals.slice(2, 20), "thirtieth", "twenty_", "thirty_"].join("|");
export const anyOrdinal = `first|second|${laterOrdinal}`;

/** An alternative of these words, longer ones first. */
export const oneOf = (words: readonly string[]): string =>
  `(?:${[...words].sort((a, b) => b.length - a.length).join("|")})`;

export const cardinal = oneOf(cardinals);
/** "one" to "twelve", as hours and months have it. */
export const toTwelve = oneOf(cardinals.slice(0, 12));

/** "a", "3" or "three" */
export const count = `(?:an?|\\d{1,3}|${cardinal})`;

/** "twenty twenty seven", "two thousand (and) twenty seven", "2027" */
export const anyYear = `(?:20\\d\\d|(?:twenty|two thousand(?: and)?) (?:thirty (?:${oneOf(units)})|${oneOf(cardinals.slice(19))}))`;

export function number(words = ""): number {
  if (words === "a" || words === "an") return 1;
  return 1 + Math.max(cardinals.indexOf(words), ordinals.indexOf(words)) || Number.parseInt(words, 10);
}

/** The year of "27", "2027", "twenty twenty seven" and "two thousand twenty seven". */
export function yearNumber(words: string): number {
  const tail = words.replace(/^(?:twenty|two thousand(?: and)?) (?=\D)/, "");
  const said = tail === words && /^\d/.test(words) ? Number(words) : yearTail(tail);
  return said < 100 ? 2000 + said : said;
}
const yearTail = (words: string): number =>
  words.startsWith("thirty ") && !cardinals.includes(words) ? 30 + number(words.slice(7)) : number(words);
