import type { FunctionName } from "../function-names.ts";

/** Whether a function did what it was asked for: the time that a failure takes must not count. */
export function isSuccessful(name: FunctionName, reply: unknown): boolean {
  const of = (key: string): unknown => at(reply, key);
  switch (name) {
    case "look-up-order":
    case "cancel-order":
    case "change-shipping-date":
      return of("lambdaResult") === "Success" && of("recordFound") !== "False";
    case "lex-code-hook":
      return at(at(of("sessionState"), "dialogAction"), "type") === "ConfirmIntent";
    case "notify-customer":
      return isEmpty(of("batchItemFailures"));
  }
}

/** @throws {Error} with the reply, when it is no success. */
export function needSuccess(name: FunctionName, candidate: string, reply: unknown): void {
  if (!isSuccessful(name, reply))
    throw new Error(`${candidate} did not do what ${name} was asked for: ${JSON.stringify(reply)}`);
}

const at = (value: unknown, key: string): unknown =>
  typeof value === "object" && value !== null && key in value
    ? Object.entries(value).find(([name]) => name === key)?.[1]
    : undefined;

const isEmpty = (value: unknown): boolean => Array.isArray(value) && value.length === 0;
