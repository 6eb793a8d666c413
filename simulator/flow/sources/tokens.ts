/** `${name}` of CloudFormation and Terraform, `{{name}}`, `<<name>>`, `%name%`. */
const token = /\$\{([^{}]*)\}|\{\{([^{}]*)\}\}|<<([^<>]*)>>|%([\w.-]+)%/g;

/** A flow's content with the tokens for which something was given filled in. The others stand for themselves. */
export function fillTokens(value: unknown, given: Readonly<Record<string, string>>): unknown {
  if (typeof value === "string")
    return value.replace(token, (whole, ...names: readonly unknown[]) => {
      const name = String(names.slice(0, 4).find((one) => one !== undefined)).trim();
      return Object.hasOwn(given, name) ? (given[name] ?? whole) : whole;
    });
  if (Array.isArray(value)) return value.map((one) => fillTokens(one, given));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, one]) => [name, fillTokens(one, given)]));
}
