/** An item in plain values; any writer may have written it. */
export type Item = Readonly<Record<string, unknown>>;

/** How a value is stored: in these attributes, all of which are written when it changes. */
export interface Stored<Value> {
  readonly attributes: readonly string[];
  /** The attributes of the value; others of `attributes` are to be absent. */
  readonly write: (value: Value) => Item;
  /** @throws {RangeError} naming the attribute that can't be read, without its value. */
  readonly read: (item: Item) => Value;
}

/** How an object is stored, field by field. A field without an entry does not compile. */
export type StoredFields<T extends object> = { readonly [Field in keyof T]-?: Stored<T[Field]> };

/** An object that is stored by its fields; of those that are not known, nothing is written. */
export interface StoredTogether<T extends object> extends Stored<T> {
  readonly write: (known: Partial<T>) => Item;
}

/** Stores an object by its fields. */
export function together<T extends object>(fields: StoredFields<T>): StoredTogether<T> {
  const names = Object.keys(fields) as (keyof T)[];
  function writeField<Name extends keyof T>(item: Item, known: Partial<T>, name: Name): void {
    const value: T[Name] | undefined = known[name];
    if (value !== undefined) Object.assign(item, fields[name].write(value));
  }
  return {
    attributes: names.flatMap((name) => fields[name].attributes),
    write: (known) => {
      const item = {};
      for (const name of names) writeField(item, known, name);
      return item;
    },
    read: (item) => {
      const read: Partial<T> = {};
      for (const name of names) {
        const value = fields[name].read(item);
        if (value !== undefined) read[name] = value;
      }
      // That all fields together are a T is what the type of the rows says.
      return read as T;
    },
  };
}

/** An optional value: it is there if the first of its attributes is. */
export function maybe<Value>({ attributes, write, read }: Stored<Value>): Stored<Value | undefined> {
  const [first = ""] = attributes;
  return {
    attributes,
    write: (value) => (value === undefined ? {} : write(value)),
    read: (item) => (item[first] === undefined ? undefined : read(item)),
  };
}
