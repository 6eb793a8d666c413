import type { OrderScript } from "../script/order-scripts.ts";

/** A script says something for which AWS's testing language has no words. */
export class Unsayable extends Error {
  override readonly name = "Unsayable";
}

/** Steps for which AWS's testing language has no words, by what they are about. */
const steps: Readonly<Record<string, string>> = {
  sms: "the texts that customers get",
  order: "what is in the table afterwards",
  meanwhile: "that the shop changes an order meanwhile",
  "agent hears": "what the agent hears",
  clock: "that time passes",
};

/** What can go wrong in a script and not in a test case, by what it happens to. */
const faults: Readonly<Record<string, string>> = {
  "lex-code-hook": "that the bot's function fails in a conversation",
  "notify-customer": "that the function fails which texts customers",
  dynamodb: "that the database is down",
  sns: "that texting is down",
};

/** What a script says that AWS's testing language cannot say; each once. */
export function unsayable({ caller, faults: broken = [], steps: written }: OrderScript): readonly string[] {
  const targets = [
    ...broken.map(({ target }) => target),
    ...written.flatMap(({ kind, value }) => (kind === "fault" ? [targetOf(value)] : [])),
  ];
  return [
    ...new Set([
      ...(caller === "withheld" ? ["that the caller withholds the number"] : []),
      ...targets.flatMap((target) => faults[target] ?? []),
      ...written.flatMap(({ kind }) => steps[kind] ?? []),
      ...written.flatMap(({ kind, value }) =>
        kind === "hears" && hasExpression(value) ? ["a regular expression"] : [],
      ),
    ]),
  ];
}

const entriesOf = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null ? { ...value } : {};
const targetOf = (value: unknown): string => String(entriesOf(value)["target"]);
const hasExpression = (value: unknown): boolean => entriesOf(value)["expression"] !== undefined;
