import type { SlotValue } from "../lex-intent.ts";

/** The values of a slot: one, or those of a list. */
export const valuesOf = (slot: SlotValue | null | undefined): readonly string[] => {
  const of = (value: SlotValue | null | undefined) => value?.value?.interpretedValue;
  const values = slot?.values ? slot.values.map(of) : [of(slot)];
  return values.filter((value) => value !== undefined);
};

/** Compares as Lex does by the type of what is referred to: numbers, durations, and else texts without their case. */
export function compares(left: string, operator: string, right: string, quoted: boolean): boolean {
  const [one, other] = comparable(left, right, quoted && (operator === "=" || operator === "!="));
  switch (operator) {
    case "=":
      return one === other;
    case "!=":
      return one !== other;
    case "<":
      return one < other;
    case "<=":
      return one <= other;
    case ">":
      return one > other;
    case ">=":
      return one >= other;
    default:
      throw new Error(`${operator} does not compare`);
  }
}

function comparable(
  left: string,
  right: string,
  asText: boolean,
): readonly [string | number, string | number] {
  for (const read of asText ? [] : [numberOf, secondsOf]) {
    const [one, other] = [read(left), read(right)];
    if (one !== undefined && other !== undefined) return [one, other];
  }
  return [left.toLowerCase(), right.toLowerCase()];
}

const numberOf = (text: string): number | undefined =>
  /^[+-]?\d+(?:\.\d+)?$/.test(text) ? Number(text) : undefined;

const duration =
  /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?|(\d+)H)?$/i;
const secondsIn = [31_536_000, 2_592_000, 604_800, 86_400, 3600, 60, 1, 3600];

/** An ISO 8601 duration; `P2H`, too, for the guide writes two hours so. */
function secondsOf(text: string): number | undefined {
  const parts = duration.exec(text)?.slice(1);
  return parts?.reduce((sum, part, index) => sum + Number(part ?? 0) * (secondsIn[index] ?? 0), 0);
}
