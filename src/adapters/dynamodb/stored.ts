/** An item in plain values, by whomever it was written. */
export type Item = Readonly<Record<string, unknown>>;

/** How a value is stored: in these attributes, which are written together. */
export interface Stored<Value> {
  readonly attributes: readonly string[];
  /** The attributes that say the value; those that are not among them are to be absent. */
  readonly write: (value: Value) => Item;
  /** @throws {RangeError} naming the attribute that can't be read, and not what it holds. */
  readonly read: (item: Item) => Value;
}

/** How an object is stored, field by field: a field without its row does not compile. */
export type StoredFields<T extends object> = { readonly [Field in keyof T]-?: Stored<T[Field]> };

/** An object of these fields. */
export function together<T extends object>(fields: StoredFields<T>): Stored<T> {
  const names = Object.keys(fields) as (keyof T)[];
  const writeField = <Name extends keyof T>(value: T, name: Name) => fields[name].write(value[name]);
  return {
    attributes: names.flatMap((name) => fields[name].attributes),
    write: (value) => Object.assign({}, ...names.map((name) => writeField(value, name))),
    read: (item) => {
      const read = names.map((name) => [name, fields[name].read(item)] as const);
      // That all fields together are a T is what the type of the rows says.
      return Object.fromEntries(read.filter(([, value]) => value !== undefined)) as T;
    },
  };
}

/** A value that need not be there: it is where the first of its attributes is. */
export function maybe<Value>({ attributes, write, read }: Stored<Value>): Stored<Value | undefined> {
  const [first = ""] = attributes;
  return {
    attributes,
    write: (value) => (value === undefined ? {} : write(value)),
    read: (item) => (item[first] === undefined ? undefined : read(item)),
  };
}

/** A value that is another one where the attribute is missing. */
export function or<Value>(missing: Value, stored: Stored<Value>): Stored<Value> {
  return { ...stored, read: (item) => maybe(stored).read(item) ?? missing };
}
