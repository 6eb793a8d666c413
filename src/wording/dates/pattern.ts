/** A regular expression that is compiled when a text may match it: few do, and compiling takes longer than all else. */
export interface Pattern {
  /** The regular expression itself, whatever the text. */
  compiled(): RegExp;
  test(text: string): boolean;
  exec(text: string): RegExpExecArray | null;
  /** All its matches, where it is global. */
  all(text: string): readonly RegExpExecArray[];
  /** The text with its match replaced, or with all of them where it is global. */
  replace(text: string, replacement: string | ((match: string) => string)): string;
}

type Test = Pick<Pattern, "test">;
type Match = Pick<Pattern, "test" | "exec">;

/** A test that one of several passes. */
export const anyOf = (...tests: readonly Test[]): Test => ({
  test: (text) => tests.some((each) => each.test(text)),
});

/** A test that is passed where one is and another is not. */
export const unless = (not: Test, test: Test): Test => ({
  test: (text) => test.test(text) && !not.test(text),
});

/** A pattern that is tried only where a test is passed. */
export const where = (test: Test, words: Match): Match => ({
  test: (text) => test.test(text) && words.test(text),
  exec: (text) => (test.test(text) ? words.exec(text) : null),
});

/** `needs` are words without which it cannot match: `a|b c` is a or b, and c too; `a_b` has a space in it; `^a` begins the text. */
export function pattern(needs: string, source: string | RegExp, flags?: string): Pattern {
  let words: readonly (readonly string[])[] | undefined;
  let regExp: RegExp | undefined;
  const compiled = (): RegExp => {
    regExp ??= new RegExp(source, flags);
    return regExp;
  };
  /** The regular expression, where the text holds what it needs. */
  const forText = (text: string): RegExp | undefined => {
    words ??= needs.split(" ").map((ways) => ways.replaceAll("_", " ").split("|"));
    const isSaid = (way: string): boolean =>
      way.startsWith("^") ? text.startsWith(way.slice(1)) : text.includes(way);
    return words.every((ways) => ways.some(isSaid)) ? compiled() : undefined;
  };
  return {
    compiled,
    test: (text) => forText(text)?.test(text) ?? false,
    exec: (text) => forText(text)?.exec(text) ?? null,
    all: (text) => {
      const found = forText(text);
      return found ? [...text.matchAll(found)] : [];
    },
    replace: (text, replacement) => {
      const found = forText(text);
      if (!found) return text;
      return typeof replacement === "string"
        ? text.replace(found, replacement)
        : text.replace(found, replacement);
    },
  };
}
