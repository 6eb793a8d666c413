import { isProperties, type Properties } from "./properties.ts";

/** What a reference of a template stands for, as far as that is known without a deployment. */
export type Known = ReadonlyMap<string, unknown>;

/** The function that this calls (`Ref`, `Fn::Sub`…), if it is nothing but a call. */
export function intrinsicOf(value: unknown): string | undefined {
  if (!isProperties(value)) return undefined;
  const [name, ...others] = Object.keys(value);
  return name !== undefined && others.length === 0 && /^(?:Ref|Condition|Fn::\w+)$/.test(name)
    ? name
    : undefined;
}

/**
 * The template with what is known put in: references to parameters with a value, texts made of such, and
 * `AWS::NoValue`. Whatever only a deployment knows stays as it is.
 */
export function filledIn(value: unknown, known: Known): unknown {
  if (Array.isArray(value))
    return value.map((item) => filledIn(item, known)).filter((item) => item !== noValue);
  if (!isProperties(value)) return value;
  const name = intrinsicOf(value);
  if (name === "Ref" && value["Ref"] === "AWS::NoValue") return noValue;
  const inner = Object.fromEntries(
    Object.entries(value).flatMap(([key, held]) => {
      const filled = filledIn(held, known);
      return filled === noValue ? [] : [[key, filled]];
    }),
  );
  return (name && calls[name]?.(inner[name], known)) ?? inner;
}

const noValue = Symbol("AWS::NoValue");

const calls: Readonly<Record<string, (argument: unknown, known: Known) => unknown>> = {
  Ref: (name, known) => (typeof name === "string" ? known.get(name) : undefined),
  "Fn::Sub": (argument, known) => {
    const [text, own] = Array.isArray(argument) ? argument : [argument, {}];
    return typeof text === "string" ? substituted(text, own, known) : undefined;
  },
  "Fn::Join": (argument) => {
    const [separator, parts] = Array.isArray(argument) ? argument : [];
    const texts: readonly unknown[] = Array.isArray(parts) ? parts : [{}];
    return texts.every((part) => typeof part === "string") ? texts.join(String(separator)) : undefined;
  },
};

function substituted(text: string, own: unknown, known: Known): string | undefined {
  const values: Properties = { ...Object.fromEntries(known), ...(isProperties(own) && own) };
  let isWhole = true;
  const filled = text.replace(/\$\{(!?)([^{}]+)\}/g, (written, escaped: string, name: string) => {
    if (escaped) return `\${${name}}`;
    const value = Object.hasOwn(values, name.trim()) ? values[name.trim()] : undefined;
    isWhole &&= typeof value === "string" || typeof value === "number";
    return isWhole ? String(value) : written;
  });
  return isWhole ? filled : undefined;
}
