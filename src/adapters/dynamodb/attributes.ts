import type { Item, Stored } from "./stored.ts";

/** An attribute that holds any text. */
export const text = (attribute: string): Stored<string> =>
  single(attribute, (item) => readText(item, attribute));

/** An attribute that holds one of these words. */
export const word = <const Word extends string>(attribute: string, words: readonly Word[]): Stored<Word> =>
  parsed(attribute, (value) => words.find((each) => each === value), `none of ${words.join(", ")}`);

/** An attribute that holds a text of which something can be made; `fault` says what it is otherwise. */
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

/** An attribute that counts for nothing where it is missing and where its text is none that we know. */
export const known = <Value extends string>(
  attribute: string,
  parse: (text: string) => Value | undefined,
): Stored<Value | undefined> => ({
  attributes: [attribute],
  write: (value) => (value === undefined ? {} : { [attribute]: value }),
  read: (item) => (item[attribute] === undefined ? undefined : parse(readText(item, attribute))),
});

/** An attribute that holds a number, of those that JavaScript can hold. */
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
