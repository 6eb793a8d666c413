/** Every object in a tree, with the path to it; elements of lists go by their names, or else their numbers. */
export function* walk(value: unknown, path: readonly string[] = []): Generator<readonly [string, object]> {
  if (typeof value !== "object" || value === null) return;
  yield [path.join("."), value];
  for (const [key, inner] of Object.entries(value))
    yield* walk(inner, [...path, Array.isArray(value) ? nameOf(inner, key) : key]);
}

const nameOf = (value: unknown, otherwise: string): string =>
  typeof value === "object" && value !== null && "name" in value && typeof value.name === "string"
    ? value.name
    : otherwise;
