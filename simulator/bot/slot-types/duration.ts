import type { BotLanguage, Durations } from "../languages/bot-language.ts";
import { heard } from "./heard.ts";
import { oneOf, wordEdges } from "./one-of.ts";
import type { BuiltInSlotType, FoundValue } from "./slot-type.ts";

type Unit = keyof Durations["units"];
interface Part {
  readonly at: number;
  readonly end: number;
  readonly unit: Unit;
  readonly amount: number;
}

/** The order of ISO 8601; what is written with a T stands behind it. */
const order: readonly Unit[] = ["Y", "M", "W", "D", "TH", "TM", "TS"];
/** Half of a unit, in the next smaller one that is whole. */
const halves: Readonly<Record<Unit, readonly [Unit, number]>> = {
  ...{ Y: ["M", 6], M: ["D", 15], W: ["D", 3.5], D: ["TH", 12] },
  ...{ TH: ["TM", 30], TM: ["TS", 30], TS: ["TS", 0.5] },
};

/** AMAZON.Duration: a duration of ISO 8601, "five hours ten minutes" is `PT5H10M` (guide). Halves are unconfirmed. */
export const duration: BuiltInSlotType = {
  knows: (language) => language.durations !== undefined,
  find: (said, circumstances) => {
    const { language } = circumstances;
    const { text, value } = heard(said, circumstances);
    const between = new RegExp(`^[ ,]*(?:(?:${oneOf(language.durations?.between)}) ?)?$`);
    const found: FoundValue[] = [];
    let run: Part[] = [];
    const close = () => {
      const [first, last] = [run[0], run.at(-1)];
      if (first && last) found.push(...value(first.at, last.end, written(run)));
      run = [];
    };
    for (const part of partsOf(text, language)) {
      const before = run.at(-1);
      if (before && !between.test(text.slice(before.end, part.at))) close();
      run.push(part);
    }
    close();
    return found;
  },
};

function partsOf(text: string, { durations, withoutSpaces }: BotLanguage): readonly Part[] {
  if (!durations) return [];
  const { units, one, half } = durations;
  const [begins, ends] = wordEdges(withoutSpaces);
  const words = Object.values(units).flat();
  const pattern = new RegExp(
    `${begins}(?:(\\d{1,12}(?:\\.\\d{1,9})?)|(${oneOf(one)})|(${oneOf(half?.before)})) ?(${oneOf(words)})(?: ?(${oneOf(half?.after)}))?${ends}`,
    "gu",
  );
  return [...text.matchAll(pattern)].flatMap((match) => {
    const [all, digits, , isHalf, word = "", andHalf] = match;
    const unit = order.find((name) => units[name].includes(word));
    if (!unit) return [];
    const [at, end] = [match.index, match.index + all.length];
    const [smaller, amount] = halves[unit];
    const whole = isHalf ? [] : [{ at, end, unit, amount: Number(digits ?? 1) }];
    return isHalf || andHalf ? [...whole, { at, end, unit: smaller, amount }] : whole;
  });
}

function written(parts: readonly Part[]): string {
  const amounts = order.flatMap((unit) => {
    const amount = parts.filter((part) => part.unit === unit).reduce((sum, part) => sum + part.amount, 0);
    return amount > 0 ? [{ unit, amount }] : [];
  });
  const text = (wanted: boolean): string =>
    amounts
      .filter(({ unit }) => unit.startsWith("T") === wanted)
      .map(({ unit, amount }) => `${amount}${unit.replace("T", "")}`)
      .join("");
  return `P${text(false)}${text(true) ? `T${text(true)}` : ""}`;
}
