import type { Condition, Operator } from "./block-data.ts";
import { hasReference } from "./reference.ts";

const numeric = /^\s*[+-]?(\d+(\.\d*)?|\.\d+)\s*$/;

/** False unless both are numbers. */
const numbers =
  (compare: (result: number, operand: number) => boolean) =>
  (result: string, operand: string): boolean =>
    numeric.test(result) && numeric.test(operand) && compare(Number(result), Number(operand));

/** A map is read as JSON. */
function mapIn(result: string): object {
  try {
    const value: unknown = JSON.parse(result);
    return typeof value === "object" && value !== null ? value : {};
  } catch {
    return {};
  }
}

const comparisons: Readonly<Record<Operator, (result: string, operand: string) => boolean>> = {
  Equals: (result, operand) => result === operand,
  TextStartsWith: (result, operand) => result.startsWith(operand),
  TextEndsWith: (result, operand) => result.endsWith(operand),
  TextContains: (result, operand) => result.includes(operand),
  NumberGreaterThan: numbers((result, operand) => result > operand),
  NumberGreaterOrEqualTo: numbers((result, operand) => result >= operand),
  NumberLessThan: numbers((result, operand) => result < operand),
  NumberLessOrEqualTo: numbers((result, operand) => result <= operand),
  KeyExists: (result, operand) => Object.hasOwn(mapIn(result), operand),
};

export const holds = ({ operator, operand }: Condition, result: string): boolean =>
  comparisons[operator](result, operand);

/** What is wrong with a block's conditions, if anything. */
export type ConditionRule = (conditions: readonly Condition[]) => string | undefined;

export const noConditions: ConditionRule = (conditions) =>
  conditions.length > 0 ? "takes no conditions" : undefined;

/** By any operator, with plain texts and with references. */
export const anyConditions: ConditionRule = () => undefined;

export const equalsOnly: ConditionRule = (conditions) => {
  if (conditions.some(({ operand }) => hasReference(operand))) return "compares with plain text";
  return conditions.every(({ operator }) => operator === "Equals")
    ? undefined
    : "takes conditions by Equals alone";
};

export const oneKeyEach: ConditionRule = (conditions) =>
  equalsOnly(conditions) ??
  (conditions.every(({ operand }) => /^[0-9*#]$/.test(operand))
    ? undefined
    : "compares with one key each: 0 to 9, * or #");

/** These results, and maybe others. */
export const including =
  (...results: readonly string[]): ConditionRule =>
  (conditions) =>
    equalsOnly(conditions) ??
    (results.every((one) => conditions.some(({ operand }) => operand === one))
      ? undefined
      : `needs the conditions Equals ${results.join(" and Equals ")}`);

/** These results, each once, and no others. */
export const exactly =
  (...results: readonly string[]): ConditionRule =>
  (conditions) =>
    equalsOnly(conditions) ??
    (conditions
      .map(({ operand }) => operand)
      .sort()
      .join() === [...results].sort().join()
      ? undefined
      : `needs the conditions Equals ${results.join(" and Equals ")}, and no others`);

export const numbersOnly: ConditionRule = (conditions) =>
  conditions.every(({ operator, operand }) => /^(Equals|Number)/.test(operator) && numeric.test(operand))
    ? undefined
    : "compares numbers, by Equals or Number…";
