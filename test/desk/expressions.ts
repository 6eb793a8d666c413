/** An item as plain values. */
export type Item = Readonly<Record<string, unknown>>;

/** What an expression's `#name` and `:value` stand for. */
export interface Terms {
  readonly names: Readonly<Record<string, string>>;
  readonly values: Readonly<Record<string, unknown>>;
}

type Reading<T> = (item: Item, terms: Terms) => T;

/**
 * DynamoDB's condition, key condition and update expressions, as far as they are written here. An expression with
 * anything else is an error, so that nothing is passed over.
 */
export const condition = remembered((text): Reading<boolean> => {
  const words = reader(text);
  const read = anyOf(words);
  words.end();
  return read;
});

export const update = remembered((text): Reading<Item> => {
  const words = reader(text);
  const changes: Reading<Item>[] = [];
  while (!words.isAtEnd()) changes.push(clause(words));
  // Every operand reads the item as it was before.
  return (item, terms) => Object.assign({ ...item }, ...changes.map((change) => change(item, terms)));
});

function remembered<T>(parse: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const parsed = known.get(text) ?? parse(text);
    known.set(text, parsed);
    return parsed;
  };
}

type Words = ReturnType<typeof reader>;

function reader(text: string) {
  const words = text.match(/[#:]?\w+|<>|<=|>=|[=<>(),+-]/g) ?? [];
  let next = 0;
  const fail = (): never => {
    throw new Error(`no such expression is known here: ${text} (at ${words[next] ?? "its end"})`);
  };
  return {
    fail,
    isAtEnd: () => next === words.length,
    end: () => (next === words.length ? undefined : fail()),
    /** Takes the next word if it is one of these. */
    take: (...choices: readonly string[]) =>
      choices.includes(words[next] ?? "") ? words[next++] : undefined,
    want(word: string) {
      if (words[next++] !== word) fail();
    },
    any: () => words[next++] ?? fail(),
  };
}

function anyOf(words: Words): Reading<boolean> {
  let read = allOf(words);
  while (words.take("OR")) {
    const [one, other] = [read, allOf(words)];
    read = (item, terms) => one(item, terms) || other(item, terms);
  }
  return read;
}

function allOf(words: Words): Reading<boolean> {
  let read = single(words);
  while (words.take("AND")) {
    const [one, other] = [read, single(words)];
    read = (item, terms) => one(item, terms) && other(item, terms);
  }
  return read;
}

function single(words: Words): Reading<boolean> {
  if (words.take("NOT")) {
    const read = single(words);
    return (item, terms) => !read(item, terms);
  }
  if (words.take("(")) {
    const read = anyOf(words);
    words.want(")");
    return read;
  }
  const asked = words.take("attribute_exists", "attribute_not_exists");
  if (asked) {
    words.want("(");
    const read = operand(words);
    words.want(")");
    return (item, terms) => (read(item, terms) !== undefined) === (asked === "attribute_exists");
  }
  return comparison(words);
}

function comparison(words: Words): Reading<boolean> {
  const left = operand(words);
  if (words.take("BETWEEN")) {
    const least = operand(words);
    words.want("AND");
    const most = operand(words);
    return (item, terms) =>
      compare(left(item, terms), least(item, terms)) >= 0 &&
      compare(left(item, terms), most(item, terms)) <= 0;
  }
  if (words.take("IN")) {
    words.want("(");
    const choices = [operand(words)];
    while (words.take(",")) choices.push(operand(words));
    words.want(")");
    return (item, terms) => choices.some((choice) => choice(item, terms) === left(item, terms));
  }
  const holds = comparisons[words.any()] ?? words.fail();
  const right = operand(words);
  return (item, terms) => holds(compare(left(item, terms), right(item, terms)));
}

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** Not a number, which no comparison but `<>` accepts, where the two are not of one type. */
function compare(left: unknown, right: unknown): number {
  if (typeof left === "number" && typeof right === "number") return left - right;
  if (typeof left === "string" && typeof right === "string") return left < right ? -1 : Number(left > right);
  return Number.NaN;
}

function operand(words: Words): Reading<unknown> {
  const word = words.any();
  if (word === "if_not_exists") {
    words.want("(");
    const attribute = operand(words);
    words.want(",");
    const otherwise = operand(words);
    words.want(")");
    return (item, terms) => attribute(item, terms) ?? otherwise(item, terms);
  }
  if (word.startsWith(":")) return (_, { values }) => (word in values ? values[word] : words.fail());
  return (item, terms) => item[nameOf(word, terms)];
}

const nameOf = (word: string, { names }: Terms): string =>
  word.startsWith("#") ? (names[word] ?? word) : word;

/** One clause of an update: what it changes. A removed attribute is `undefined`. */
function clause(words: Words): Reading<Item> {
  const kind = words.take("SET", "REMOVE") ?? words.fail();
  const changes: Reading<Item>[] = [];
  do {
    const attribute = words.any();
    if (kind === "REMOVE") {
      changes.push((_, terms) => ({ [nameOf(attribute, terms)]: undefined }));
      continue;
    }
    words.want("=");
    const value = sum(words);
    changes.push((item, terms) => ({ [nameOf(attribute, terms)]: value(item, terms) }));
  } while (words.take(","));
  return (item, terms) => Object.assign({}, ...changes.map((change) => change(item, terms)));
}

function sum(words: Words): Reading<unknown> {
  const left = operand(words);
  const sign = words.take("+", "-");
  if (!sign) return left;
  const right = operand(words);
  return (item, terms) => Number(left(item, terms)) + (sign === "+" ? 1 : -1) * Number(right(item, terms));
}
