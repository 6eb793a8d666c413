/** A pattern for any of these words, the longest first; without words, one that matches nothing. */
export const oneOf = (words: readonly string[] = []): string =>
  words.length === 0
    ? "(?!)"
    : [...words]
        .sort((one, other) => other.length - one.length)
        .map((word) => word.replace(/[$()*+./?[\\\]^{|}]/g, "\\$&"))
        .join("|");

/** Where a word begins and ends: where the language writes no spaces, anywhere. */
export const wordEdges = (withoutSpaces: boolean | undefined): readonly [before: string, after: string] =>
  withoutSpaces ? ["", ""] : ["(?<![\\p{L}\\p{N}])", "(?![\\p{L}\\p{N}])"];
