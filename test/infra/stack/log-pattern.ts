import type { LogEntry } from "../../../src/application/index.ts";

/** One comparison: `$.fact`, how, and a text or a number. */
const comparison = /^\$\.(\w+) (=|!=|>=|>|<=|<) (?:"([^"]*)"|(-?\d+(?:\.\d+)?))$/;

/**
 * Whether CloudWatch Logs would count the entry by that pattern, of the part of its syntax that the line uses:
 * comparisons joined by `&&` or by `||`.
 * @throws when the pattern is of another form.
 */
export function matchesPattern(pattern: string, line: string): boolean {
  const [, inner] = /^\{ (.+) \}$/.exec(pattern) ?? [];
  if (inner === undefined) throw new Error(`no pattern for JSON: ${pattern}`);
  const entry: LogEntry = JSON.parse(line);
  return inner.split(" || ").some((all) => all.split(" && ").every((one) => holds(one, entry)));
}

function holds(text: string, entry: LogEntry): boolean {
  const [, fact = "", how, words, digits] = comparison.exec(text) ?? [];
  if (!how) throw new Error(`no comparison: ${text}`);
  const is = entry[fact];
  if (words !== undefined) {
    if (how === "=") return is === words;
    if (how === "!=") return is !== words;
    throw new Error(`texts are equal or not: ${text}`);
  }
  if (typeof is !== "number") return false;
  const than = Number(digits);
  const answers = {
    "=": is === than,
    "!=": is !== than,
    ">=": is >= than,
    ">": is > than,
    "<=": is <= than,
    "<": is < than,
  };
  return answers[how as keyof typeof answers];
}
