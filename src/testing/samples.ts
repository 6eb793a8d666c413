type Several<Value> = readonly [Value, Value, ...Value[]];

/** Values of every field, several of each, so that each can be seen to change; what may be absent is absent first. */
export type Samples<T extends object> = {
  readonly [Field in keyof T]-?: undefined extends T[Field]
    ? readonly [undefined, ...Several<Exclude<T[Field], undefined>>]
    : Several<T[Field]>;
};

/** Objects that have between them all of these values: the first has the first of each field, and so on. */
export function variants<T extends object>(samples: Samples<T>): Several<T> {
  const fields = Object.entries<readonly unknown[]>(samples);
  const variant = (position: number): T => {
    const values = fields.map(([field, each]) => [field, each[position % each.length]] as const);
    // That all fields together are a T is what the type of the samples says.
    return Object.fromEntries(values.filter(([, value]) => value !== undefined)) as T;
  };
  const count = Math.max(...fields.map(([, each]) => each.length));
  return [variant(0), variant(1), ...Array.from({ length: count - 2 }, (_, more) => variant(more + 2))];
}
