import type { FoundNumber } from "./found-number.ts";

const digits = "〇一二三四五六七八九";
const small: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1000 };
const large: Readonly<Record<string, number>> = { 万: 1e4, 億: 1e8 };

const part = "\\d+(?:,\\d{3})*(?:\\.\\d+)?|[〇零一二三四五六七八九十百千万億]|ゼロ";
const token = new RegExp(`マイナス(?=${part})|点(?=${part})|${part}`, "g");
/** A numeral that is part of another word: 一緒, 一番, 十分な. */
const otherWord = /^(?:緒|番|般|応|致|部|旦|分[なに])/;

/** Every number of a Japanese text, in digits or kanji: 「百二十三点四五」 is 123.45, 「〇九〇」 is 090. */
export function japaneseNumbers(text: string): readonly FoundNumber[] {
  const runs: { at: number; end: number; readonly parts: string[] }[] = [];
  for (const { 0: part, index: at } of text.matchAll(token)) {
    const last = runs.at(-1);
    const isFirst = last?.end !== at || part === "マイナス" || (part === "点" && last.parts.includes("点"));
    if (!isFirst) {
      last.parts.push(part);
      last.end += part.length;
    } else if (part !== "点") runs.push({ at, end: at + part.length, parts: [part] });
  }
  return runs.flatMap(({ at, end, parts }) => {
    const isWord = parts.length === 1 && otherWord.test(text.slice(end, end + 3));
    return isWord || parts.every((part) => part in large)
      ? []
      : [{ at, phrase: text.slice(at, end), digits: inDigits(parts) }];
  });
}

function inDigits([first = "", ...rest]: readonly string[]): string {
  if (first === "マイナス") return `-${inDigits(rest)}`;
  const parts = [first, ...rest].map(arabic);
  const point = parts.indexOf("点");
  if (point >= 0) return `${whole(parts.slice(0, point))}.${parts.slice(point + 1).join("")}`;
  return whole(parts);
}

/** A digit of kanji as one of ours; a unit stays as it is. */
function arabic(text: string): string {
  const digit = text === "零" || text === "ゼロ" ? 0 : digits.indexOf(text);
  return digit >= 0 ? String(digit) : text.replaceAll(",", "");
}

function whole(parts: readonly string[]): string {
  if (parts.every((text) => /^\d/.test(text))) return parts.join("");
  let total = 0;
  let section = 0;
  let current = "";
  for (const text of parts) {
    const [unit, larger] = [small[text], large[text]];
    if (unit) section += Number(current || 1) * unit;
    else if (larger) {
      total += (section + Number(current) || 1) * larger;
      section = 0;
    }
    current = unit || larger ? "" : current + text;
  }
  return String(total + section + Number(current));
}
