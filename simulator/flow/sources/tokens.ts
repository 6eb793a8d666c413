/** `${name}` of CloudFormation and Terraform, `{{name}}`, `<<name>>`, `%name%`. */
const token = /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}|<<([^<>]*)>>|%([\w.-]+)%/g;

/**
 * A flow's content with the tokens for which something was given filled in. The others stand for themselves, or for what
 * `otherwise` makes of their names.
 */
export function fillTokens(
  value: unknown,
  given: Readonly<Record<string, string>>,
  otherwise: (name: string) => string | undefined = () => undefined,
): unknown {
  if (typeof value === "string")
    return value.replace(token, (whole, ...names: readonly unknown[]) => {
      const name = String(names.slice(0, 4).find((one) => one !== undefined)).trim();
      return (Object.hasOwn(given, name) ? given[name] : otherwise(name)) ?? whole;
    });
  if (Array.isArray(value)) return value.map((one) => fillTokens(one, given, otherwise));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, fillTokens(one, given, otherwise)]),
  );
}
