/**
 * A flow, as JSON text or as an object, with its tokens filled in: `{{look-up}}` by what is given for `look-up`, and so
 * are `${look-up}`, `<<look-up>>` and `%look-up%`. `absent` says what stands for a token for which nothing was given.
 * If it says nothing, a `{{token}}` is missing; one of another kind stands for itself, for it may be none.
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
  absent: (name: string, token: string) => string | undefined = () => undefined,
): unknown {
  const missing = new Set<string>();
  const inText = (text: string): string =>
    text.replace(anyToken, (token: string, ...names: readonly (string | undefined)[]) => {
      const name = (names.slice(0, 4).find((one) => one !== undefined) ?? "").trim();
      if (Object.hasOwn(tokens, name)) return tokens[name] ?? token;
      const value = absent(name, token);
      if (value === undefined && token.startsWith("{{")) missing.add(token);
      return value ?? token;
    });
  const filled = within(typeof flow === "string" ? JSON.parse(flow) : flow, inText);
  if (missing.size > 0)
    throw new Error(`The flow needs ${[...missing].join(", ")}: nothing was given for that.`);
  return filled;
}

const anyToken = /\{\{([^{}]+)\}\}|\$\{([^{}]+)\}|<<([^<>]+)>>|%([\w.-]+)%/g;

function within(value: unknown, inText: (text: string) => string): unknown {
  if (typeof value === "string") return inText(value);
  if (Array.isArray(value)) return value.map((one) => within(one, inText));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, within(one, inText)]));
}
