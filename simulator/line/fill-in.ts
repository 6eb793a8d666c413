/**
 * A flow with its tokens filled in: `{{look-up-order}}` by what is given for `look-up-order`. The deployment does the
 * same with ARNs.
 * @throws {Error} that names the tokens for which nothing was given.
 */
export function fillIn(flow: unknown, tokens: Readonly<Record<string, string>>): unknown {
  const missing = new Set<string>();
  const inText = (text: string): string =>
    text.replace(/\{\{([^{}]+)\}\}/g, (token, name: string) => {
      if (!Object.hasOwn(tokens, name)) missing.add(token);
      return tokens[name] ?? token;
    });
  const filled = within(typeof flow === "string" ? JSON.parse(flow) : flow, inText);
  if (missing.size > 0)
    throw new Error(`The flow needs ${[...missing].join(", ")}: nothing was given for that.`);
  return filled;
}

function within(value: unknown, inText: (text: string) => string): unknown {
  if (typeof value === "string") return inText(value);
  if (Array.isArray(value)) return value.map((one) => within(one, inText));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(one, inText)]));
}
