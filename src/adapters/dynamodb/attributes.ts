import type { Item, Stored } from "./stored.ts";

/** An attribute that holds any text. */
export const text = (attribute: string): Stored<string> =>
  single(attribute, (item) => readText(item, attribute));

/** An attribute that holds one of these words. */
export const word = <const Word extends string>(attribute: string, words: readonly Word[]): Stored<Word> =>
  parsed(attribute, (value) => words.find((each) => each === value), `none of ${words.join(", ")}`);

/** An attribute that holds a text which `parse` can read; `fault` says what any other text is. */
export const parsed = <Value extends string>(
  attribute: string,
  parse: (text: string) => Value | undefined,
  fault: string,
): Stored<Value> =>
  single(attribute, (item) => {
    const value = parse(readText(item, attribute));
    if (value === undefined) throw new RangeError(`${attribute} is ${fault}`);
    return value;
  });

/** An attribute whose value is `undefined` where it is missing or holds a text that `parse` can't read. */
export const known = <Value extends string>(
  attribute: string,
  parse: (text: string) => Value | undefined,
): Stored<Value | undefined> => ({
  attributes: [attribute],
  write: (value) => (value === undefined ? {} : { [attribute]: value }),
  read: (item) => (item[attribute] === undefined ? undefined : parse(readText(item, attribute))),
});

/** An attribute that holds a number which JavaScript can represent exactly. */
export const number = (attribute: string): Stored<number> =>
  single(attribute, (item) => {
    const value = item[attribute];
    if (typeof value !== "number")
      throw new RangeError(`${attribute} is not a number that can be counted with`);
    return value;
  });

function single<Value>(attribute: string, read: (item: Item) => Value): Stored<Value> {
  return { attributes: [attribute], write: (value) => ({ [attribute]: value }), read };
}

function readText(item: Item, attribute: string): string {
  const value = item[attribute];
  if (value === undefined) throw new RangeError(`${attribute} is missing`);
  if (typeof value !== "string") throw new RangeError(`${attribute} is not a text`);
  return value;
}
