import { referenceTo } from "./reference-to.ts";

/** A block's parameters. What nobody asks for is not converted. */
export interface ParameterReader {
  /** A value as text, or the reference to it; undefined if there is none. */
  text(name: string): string | undefined;
  /** All values of this name. */
  all(name: string): readonly string[];
  /** All values of this name, with their keys. */
  entries(name: string): readonly (readonly [key: string, value: string])[];
  /** What else a parameter of this name has: its `languageCode`. */
  extra(name: string, field: string): unknown;
  unread(): readonly string[];
}

type Given = Readonly<Record<string, unknown>>;

export function parameterReader(given: readonly Given[]): ParameterReader {
  const read = new Set<unknown>();
  const named = (name: string): readonly Given[] => {
    read.add(name);
    return given.filter((parameter) => parameter["name"] === name);
  };
  const entries = (name: string) =>
    named(name).flatMap((parameter) => {
      const value = textOf(parameter);
      return value === undefined ? [] : [[String(parameter["key"]), value] as const];
    });
  return {
    entries,
    all: (name) => entries(name).map(([, value]) => value),
    text: (name) => entries(name)[0]?.[1],
    extra: (name, field) => named(name)[0]?.[field],
    unread: () => [...new Set(given.map(({ name }) => name))].filter((name) => !read.has(name)).map(String),
  };
}

/** An export that leaves out an ARN names the resource instead. */
function textOf({ value, namespace, resourceName }: Given): string | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof namespace === "string" && namespace !== "") return referenceTo(namespace, String(value));
  return value === "" && typeof resourceName === "string" ? resourceName : String(value);
}
