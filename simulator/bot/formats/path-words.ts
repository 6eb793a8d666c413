import { modelName } from "./model-names.ts";
import { isProperties } from "./properties.ts";

/** Lists whose items go by a name, and what an item is called. */
const named: Readonly<Record<string, readonly [word: string, name: string]>> = {
  botLocales: ["locale", "localeId"],
  intents: ["intent", "name"],
  slots: ["slot", "name"],
  slotTypes: ["slot type", "name"],
};

export const valueAt = (source: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce(
    (value, key) => (typeof value === "object" && value !== null ? Reflect.get(value, key) : undefined),
    source,
  );

/**
 * A path as people read it: "locale en_US, intent OrderPizza, slot Size: ValueElicitationSetting.SlotConstraint", with
 * the names that the file has.
 */
export function pathWords(path: readonly PropertyKey[], source: unknown, written: unknown): string {
  const things: string[] = [];
  let own: string[] = [];
  let inFile = written;
  path.forEach((key, index) => {
    const list = String(path[index - 1]);
    const [word, nameOf] = (typeof key === "number" && Object.hasOwn(named, list) && named[list]) || [];
    const item = valueAt(source, path.slice(0, index + 1));
    const name = nameOf && isProperties(item) ? item[nameOf] : undefined;
    if (word && typeof name === "string") {
      things.push(`${word} ${name}`);
      own = [];
    } else if (typeof key === "number") own.push(`${own.pop() ?? ""}[${key}]`);
    else own.push(keyIn(inFile, String(key)));
    inFile = valueAt(inFile, [typeof key === "number" ? key : keyIn(inFile, String(key))]);
  });
  return [things.join(", "), own.join(".")].filter(Boolean).join(": ");
}

/** The property's name as the file has it. */
const keyIn = (written: unknown, name: string): string =>
  isProperties(written)
    ? (Object.keys(written).find((key) => key === name || modelName(key) === name) ?? name)
    : name;
