import { holds } from "../flow/conditions.ts";
import { fill } from "../flow/reference.ts";
import type { Assertion } from "./actions.ts";

/** Why an assertion fails; nothing where it holds. */
export function failureOf(
  { Namespace, Operator, Operand = "" }: Assertion,
  data: object,
): string | undefined {
  const found = fill(Namespace, data);
  const operand = String(Operand);
  const met = Operator === "Exists" ? found !== "" : holds({ operator: Operator, operand, to: "" }, found);
  return met ? undefined : `${Namespace} was "${found}", expected ${[Operator, operand].join(" ").trim()}`;
}
