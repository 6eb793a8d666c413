/** All that is yielded, in order. */
export async function collected<T>(yielding: AsyncIterable<T>): Promise<readonly T[]> {
  const values: T[] = [];
  for await (const value of yielding) values.push(value);
  return values;
}
