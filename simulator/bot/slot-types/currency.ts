import { heard, matching } from "./heard.ts";
import { oneOf, wordEdges } from "./one-of.ts";
import type { BuiltInSlotType, SlotCircumstances } from "./slot-type.ts";

const symbols: Readonly<Record<string, string>> = {
  $: "USD",
  "£": "GBP",
  "€": "EUR",
  "¥": "JPY",
  "₹": "INR",
};
const codes = ["USD", "GBP", "EUR", "JPY", "INR", "AUD", "CAD", "NZD", "ZAR", "CHF", "CNY", "KRW", "MXN"];
/** What an amount without a currency is in, by locale; dollars are those of the country. */
const home: Readonly<Record<string, string>> = {
  ...{ en_AU: "AUD", en_GB: "GBP", en_IN: "INR", en_ZA: "ZAR", es_ES: "EUR", ja_JP: "JPY" },
};
const amount = "\\d{1,15}(?:\\.\\d{1,9})?";

const find = matching(
  ({ language }) => {
    const [begins, ends] = wordEdges(language.withoutSpaces);
    const unit = oneOf([
      ...codes.map((code) => code.toLowerCase()),
      ...Object.keys(language.currencies ?? {}),
    ]);
    const and = oneOf(language.durations?.between);
    return new RegExp(
      `(?:([$£€¥₹])|${begins}(${oneOf(codes).toLowerCase()})) ?(${amount})` +
        `|(?<![\\p{L}\\p{N}.])(${amount}) ?(${unit})${ends}(?:,? (?:(?:${and}) )?(\\d{1,2}) ?(${unit})${ends}| and (1/2|a half))?`,
      "gu",
    );
  },
  (match, circumstances) => {
    const [, symbol, code, before, first, unit, second, smaller, half] = match;
    if (before) return money(symbol ? symbols[symbol] : code, Number(before), circumstances);
    const [name, worth] = unitOf(unit, circumstances);
    const [, lesser] = smaller ? unitOf(smaller, circumstances) : [name, 0];
    return money(
      name,
      Number(first) * worth + Number(second ?? 0) * lesser + (half ? worth / 2 : 0),
      circumstances,
    );
  },
);

/** AMAZON.Currency: the code of ISO 4217 and the amount with two decimals, `USD 5.15` (guide; homes are unconfirmed). */
export const currency: BuiltInSlotType = {
  knows: () => true,
  find,
  readAnswer: (said, circumstances) => {
    const [found] = find(said, circumstances);
    if (found) return found;
    const { text, value } = heard(said.trim(), circumstances);
    // "five fifteen" is 515.00 (guide).
    const digits = /^\d+(?: \d{2})*(?:\.\d+)?$/.test(text) ? text.replaceAll(" ", "") : undefined;
    const meaning = digits && money(home[circumstances.localeId] ?? "USD", Number(digits), circumstances);
    return value(0, text.length, meaning)[0];
  },
};

function unitOf(word = "", { language }: SlotCircumstances): readonly [code: string, worth: number] {
  const named = language.currencies?.[word];
  return named ?? [word.toUpperCase(), 1];
}

function money(code = "USD", sum: number, { localeId }: SlotCircumstances): string {
  const name = code.toUpperCase();
  const own = home[localeId];
  return `${name === "USD" && own === "AUD" ? own : name} ${sum.toFixed(2)}`;
}
