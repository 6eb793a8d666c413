/**
 * Checks that both are equal. Plain data is compared by value, whatever its class or realm; a field that is `undefined`
 * equals an absent one. Anything else (a Date, a Map) equals itself alone.
 * @throws {Error} naming every field that differs.
 */
export function same(actual: unknown, expected: unknown): void {
  const differences = [...differencesOf(actual, expected)];
  if (differences.length > 0) throw new Error(differences.join("; "));
}

/** @throws {Error} that says `what` should hold, when the condition is false. */
export function holds(condition: unknown, what: string): asserts condition {
  if (!condition) throw new Error(`not so: ${what}`);
}

/** @throws {Error} when the promise resolves. */
export async function rejects(promise: Promise<unknown>): Promise<void> {
  const settled = await promise.then(
    () => "resolved",
    () => "rejected",
  );
  same(settled, "rejected");
}

function* differencesOf(actual: unknown, expected: unknown, path = ""): Generator<string> {
  if (isObject(actual) && isObject(expected) && Array.isArray(actual) === Array.isArray(expected)) {
    for (const name of new Set([...Object.keys(expected), ...Object.keys(actual)]))
      yield* differencesOf(actual[name], expected[name], path ? `${path}.${name}` : name);
  } else if (!Object.is(actual, expected)) {
    yield `${path ? `${path}: ` : ""}${shown(actual)} instead of ${shown(expected)}`;
  }
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  ["[object Object]", "[object Array]"].includes(Object.prototype.toString.call(value));

function shown(value: unknown): string {
  if (value === undefined) return "nothing";
  return typeof value === "bigint" ? `${value}n` : (JSON.stringify(value) ?? String(value));
}
