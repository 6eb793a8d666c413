import { hclEntries, hclHeredoc, hclItems, hclWhole } from "./hcl.ts";

const literals: Readonly<Record<string, unknown>> = { true: true, false: false, null: null };

/**
 * What an expression of Terraform's language says by itself. Whatever Terraform would work out (a variable, another
 * resource, a function) becomes a token: `${var.queue_arn}`.
 */
export function hclValue(expression: string): unknown {
  const words = hclHeredoc(expression);
  if (words !== undefined) return literal(words);
  if (Object.hasOwn(literals, expression)) return literals[expression];
  if (/^-?\d+(\.\d+)?$/.test(expression)) return Number(expression);
  const inner = expression.slice(1, -1);
  if (hclWhole(expression)) {
    if (expression.startsWith('"')) return text(inner);
    if (expression.startsWith("(")) return hclValue(inner.trim());
    if (!/^\s*for\b/.test(inner)) return expression.startsWith("[") ? list(inner) : object(inner);
  }
  const encoded = /^jsonencode\s*/.exec(expression)?.[0];
  const argument = encoded && expression.slice(encoded.length);
  if (argument && hclWhole(argument)) return hclValue(argument.slice(1, -1).trim());
  return `\${${expression.replaceAll(/\s+/g, " ")}}`;
}

const list = (inner: string): unknown => hclItems(inner).map(hclValue);

const object = (inner: string): unknown =>
  Object.fromEntries(
    hclEntries(inner).map(({ header, value }) => [
      header.startsWith('"') ? text(header.slice(1, -1)) : header,
      hclValue(value),
    ]),
  );

const escapes: Readonly<Record<string, string>> = { n: "\n", r: "\r", t: "\t" };

const text = (quoted: string): string =>
  literal(
    quoted.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, code: string) =>
      code.length > 1 ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : (escapes[code] ?? code),
    ),
  );

const literal = (words: string): string => words.replaceAll("$${", "${").replaceAll("%%{", "%{");
