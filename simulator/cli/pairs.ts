export type ByName<T = string> = Readonly<Record<string, T>>;

/**
 * `NAME=VALUE` by name, as an option has them one by one; an ARN may stand for the name.
 * @throws {Error} that names the option.
 */
export const pairs = (option: string, given: readonly string[] = []): ByName =>
  Object.fromEntries(
    given.map((pair) => {
      const at = pair.indexOf("=");
      if (at < 1 || at === pair.length - 1)
        throw new Error(`--${option} ${pair}: a name and what it stands for, as --${option} NAME=VALUE`);
      return [pair.slice(0, at), pair.slice(at + 1)];
    }),
  );

export const mapped = <From, To>(
  given: ByName<From>,
  change: (value: From, name: string) => To,
): ByName<To> =>
  Object.fromEntries(Object.entries(given).map(([name, value]) => [name, change(value, name)]));

export const eachOf = async <From, To>(
  given: ByName<From>,
  read: (value: From, name: string) => Promise<To>,
): Promise<ByName<To>> =>
  Object.fromEntries(
    await Promise.all(
      Object.entries(given).map(async ([name, value]) => [name, await read(value, name)] as const),
    ),
  );
