/** `$.External.orderId`, `$.Attributes.['order number']`, `$['AwsRegion']`, `$.Views.rows[0]`. A dot or dash at the end is the sentence's. */
const key = String.raw`(?:\.\w+(?:-+\w+)*|\.?\[(?:'[^']*'|"[^"]*"|\d+)\])`;
const anywhere = new RegExp(String.raw`\$(?=\.[A-Za-z]|\.?\[['"])${key}+`, "g");
const whole = new RegExp(`^${anywhere.source}$`);

export const isReference = (text: string): boolean => whole.test(text);

export const hasReference = (text: string): boolean => text.search(anywhere) >= 0;

/** The first keys of all references in a text: `External` of `$.External.orderId`. */
export const namespacesIn = (text: string): readonly string[] =>
  [...text.matchAll(anywhere)].flatMap(([reference]) => keysOf(reference).slice(0, 1));

/** The text with its references replaced by what they read. What is missing is the empty text. */
export const fill = (text: string, data: object): string =>
  text.replace(anywhere, (reference) => asText(lookUp(keysOf(reference), data)));

const keysOf = (reference: string): readonly string[] =>
  [...reference.matchAll(/([\w-]+)|'([^']*)'|"([^"]*)"/g)].map(
    ([, plain, single, double]) => plain ?? single ?? double ?? "",
  );

const lookUp = (keys: readonly string[], data: unknown): unknown =>
  keys.reduce<unknown>((value, name) => {
    if (Array.isArray(value)) return value[Number(name)];
    const entries = typeof value === "object" && value !== null ? value : {};
    return Object.getOwnPropertyDescriptor(entries, name)?.value;
  }, data);

/** A list is read by its places (`.0`), not as a whole. */
function asText(value: unknown): string {
  if (value === undefined || value === null || Array.isArray(value)) return "";
  return typeof value === "object" ? JSON.stringify(value) : String(value);
}
