import { compares, valuesOf } from "./compare.ts";
import { all, any, type Condition, type ConditionFacts, not } from "./condition.ts";
import { type Token, tokensOf } from "./tokens.ts";

/** Lex takes expressions of so many characters (API reference, `Condition`). */
const longestExpression = 1024;

/** A condition that cannot be read, and why. */
export class ConditionUnreadable extends Error {
  override readonly name = "ConditionUnreadable";
}

/**
 * Reads a condition in Lex's language (guide, paths-branching): references `{slot}`, `[attribute]`, `((request
 * attribute))` and `$.inputMode`, comparisons with a constant, CONTAINS, fn.COUNT, fn.IS_SET, fn.LENGTH, AND, OR, NOT.
 * @throws {ConditionUnreadable}
 */
export function parseCondition(expression: string): Condition {
  if (expression.length > longestExpression)
    throw new ConditionUnreadable(`a condition has at most ${longestExpression} characters`);
  const tokens = tokensOf(expression);
  if ("unread" in tokens) throw new ConditionUnreadable(`cannot read on from ${tokens.unread}`);
  let at = 0;
  const next = (): Token | undefined => tokens[at];
  const take = (fits: (token: Token) => boolean): Token | undefined => {
    const token = tokens[at];
    if (!token || !fits(token)) return undefined;
    at += 1;
    return token;
  };
  const need = (kind: Token["kind"], what: string): Token => {
    const token = take((one) => one.kind === kind);
    if (token) return token;
    throw new ConditionUnreadable(`${what} is missing before ${next()?.text ?? "the end"}`);
  };
  const word = (...texts: readonly string[]) =>
    take((token) => token.kind === "word" && texts.includes(token.text)) !== undefined;

  const either = (): Condition => {
    const parts = [both()];
    while (word("OR", "||")) parts.push(both());
    return parts.length === 1 ? (parts[0] ?? any([])) : any(parts);
  };
  const both = (): Condition => {
    const parts = [one()];
    while (word("AND", "&&")) parts.push(one());
    return parts.length === 1 ? (parts[0] ?? all([])) : all(parts);
  };
  const one = (): Condition => {
    if (word("NOT", "!")) return not(one());
    if (take(({ kind }) => kind === "(")) {
      const inner = either();
      need(")", "a closing bracket");
      return inner;
    }
    return comparison();
  };
  const comparison = (): Condition => {
    const called = take(({ kind }) => kind === "function");
    if (called) {
      need("(", `the bracket after fn.${called.text}`);
      const reference = need("reference", `what fn.${called.text} asks of`);
      need(")", "a closing bracket");
      if (called.text === "IS_SET") return (facts) => values(reference, facts).length > 0;
      const read = functions[called.text];
      if (!read)
        throw new ConditionUnreadable(
          `fn.${called.text} is not known; known are fn.IS_SET, fn.COUNT, fn.LENGTH`,
        );
      return compared((facts) => read(values(reference, facts)));
    }
    const reference = need("reference", "a reference ({slot}, [attribute], $.inputMode)");
    return compared((facts) => values(reference, facts));
  };
  const compared = (left: (facts: ConditionFacts) => readonly string[]): Condition => {
    const { text: operator } = need("operator", "a comparison");
    const right = need("constant", "a constant to compare with");
    return (facts) => {
      const found = left(facts);
      if (found.length === 0) return undefined;
      if (operator === "CONTAINS") return found.some((value) => compares(value, "=", right.text, true));
      return compares(found.join(","), operator, right.text, right.mark === '"');
    };
  };

  const whole = either();
  const rest = next();
  if (rest) throw new ConditionUnreadable(`cannot read on from ${rest.text}`);
  return whole;
}

const functions: Readonly<Record<string, (values: readonly string[]) => readonly string[]>> = {
  COUNT: (values) => [String(values.length)],
  LENGTH: (values) => values.map((value) => String(value.length)),
};

function values({ mark, text }: Token, facts: ConditionFacts): readonly string[] {
  if (mark === "{") return valuesOf(facts.slot(text));
  const read = { "[": facts.attribute, "((": facts.requestAttribute, $: facts.response };
  const value = mark === "[" || mark === "((" || mark === "$" ? read[mark](text) : undefined;
  return value === undefined ? [] : [value];
}
