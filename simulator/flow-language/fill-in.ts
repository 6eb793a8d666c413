/**
 * A flow, as JSON text or as an object, with its tokens filled in: `{{look-up}}` by what is given for `look-up`.
 * `absent` says what stands for a token for which nothing was given.
 * @throws {Error} that names the tokens for which there is nothing.
 *
 * @example
 * ```ts
 * import { fillIn } from "connect-simulator/flow-language";
 *
 * const parameters = fillIn({ QueueId: "{{queue}}" }, { queue: "orders" }); // { QueueId: "orders" }
 * ```
 */
export function fillIn(
  flow: unknown,
  tokens: Readonly<Record<string, string>>,
  absent: (name: string) => string | undefined = () => undefined,
): unknown {
  const missing = new Set<string>();
  const inText = (text: string): string =>
    text.replace(/\{\{([^{}]+)\}\}/g, (token, name: string) => {
      const value = Object.hasOwn(tokens, name) ? tokens[name] : absent(name);
      if (value === undefined) missing.add(token);
      return value ?? token;
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
