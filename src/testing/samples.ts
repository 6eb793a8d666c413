type Several<Value> = readonly [Value, Value, ...Value[]];

/** Several values for every field, so that a change of each can be tested; the first of an optional field is absent. */
export type Samples<T extends object> = {
  readonly [Field in keyof T]-?: undefined extends T[Field]
    ? readonly [undefined, ...Several<Exclude<T[Field], undefined>>]
    : Several<T[Field]>;
};

/** Objects in which every one of these values occurs: the first object has the first value of each field, and so on. */
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
