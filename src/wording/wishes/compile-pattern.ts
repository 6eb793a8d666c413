import type { WishWords } from "./wish-words.ts";

/** Stands for words that a rule has taken already: no pattern matches or passes it. */
export const hidden = "\u0000";

/** A word as it stands in the text that patterns are matched with: where words have spaces, each has its own. */
export const between = (space: WishWords["space"], word: string): string => space + word + space;

/** A pattern that is compiled when a text may match it: few are, and compiling takes long. */
export interface Pattern {
  /** For each word that has to be there, the ways to say it, as they stand in the text. */
  readonly needs: readonly (readonly string[])[];
  readonly compiled: () => RegExp;
}

/** Reads the patterns of one language. */
export function patternReader(words: WishWords): (pattern: string) => Pattern {
  const { space } = words;
  const known = new Map<string, readonly string[]>();
  const waysToSay = (token: string): readonly string[] => {
    const ways = known.get(token) ?? expand(token, words).map((way) => startOf(between(space, way), space));
    known.set(token, ways);
    return ways;
  };
  return (pattern) => {
    if (!pattern) throw new RangeError("An empty pattern, which matches everything: a comma too many");
    if (/\?[^ ]/.test(pattern))
      throw new RangeError(`A "?" within a word of "${pattern}": it stands at the end`);
    const tokens = pattern.split(" ");
    const needed = tokens.filter((token) => !["^", "$", "…"].includes(token) && !token.endsWith("?"));
    let compiled: RegExp | undefined;
    return {
      needs: needed.map(waysToSay),
      compiled: () => {
        compiled ??= compile(tokens, words);
        return compiled;
      },
    };
  };
}

/** The ways to say a token, with lists written out; `*` at the end of one stands for more of the word. */
const expand = (written: string, words: WishWords): readonly string[] =>
  written.split("/").flatMap((way) => {
    const [, before = "", name = "", after = ""] = /^([^<]*)<([\w-]+)>(.*)$/.exec(way) ?? [];
    if (!name) return [way.replaceAll("_", words.space + words.space)];
    const list = words.lists[name];
    if (!list) throw new RangeError(`No list <${name}> for "${written}"`);
    return expand(list, words).flatMap((one) =>
      expand(after, words).map((rest) => before.replaceAll("_", words.space + words.space) + one + rest),
    );
  });

/** A way to say something up to where the word may go on. */
const startOf = (way: string, space: string): string =>
  way.includes("*") ? way.slice(0, way.indexOf("*")) : way.trimEnd() + space;

/** The regular expression for a pattern. Whatever may repeat in it is bounded, and so is its work. */
function compile(tokens: readonly string[], words: WishWords): RegExp {
  const { space, gap } = words;
  const anything = space
    ? `(?:${between(space, `[^ ${hidden}]{1,40}`)}){0,${gap}}?`
    : `[^${hidden}]{0,${gap}}?`;
  const said = (token: string) => {
    const ways = expand(token, words).map((way) => way.replace("*", space && `[^ ${hidden}]{0,20}`));
    return between(space, `(?:${ways.join("|")})`);
  };
  const source = tokens.map((token) => {
    if (token === "^" || token === "$") return token;
    if (token === "…") return anything;
    return token.endsWith("?") ? `(?:${said(token.slice(0, -1))})?` : said(token);
  });
  return new RegExp(source.join(""), "g");
}
