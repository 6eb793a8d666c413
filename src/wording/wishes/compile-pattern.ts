import type { WishWords } from "./wish-words.ts";

/** Stands for words that a rule has taken already: no pattern matches or passes it. */
export const hidden = "\u0000";

/** A word as it stands in the text that patterns are matched with: where words have spaces, each has its own. */
export const between = (space: WishWords["space"], word: string): string => space + word + space;

/** Words of which a text has to hold one: each as it stands in the text, or in one of those lists. */
export interface Need {
  readonly words: readonly string[];
  readonly lists: readonly string[];
}

/** Whether a token stands for words that have to be there. */
export const isNeeded = (token: string): boolean =>
  token !== "…" && token !== "^" && token !== "$" && !token.endsWith("?");

/** What one of the ways to say a token needs. */
export function needOf(token: string, words: WishWords): Need {
  const ways = token.split("/");
  return {
    words: ways.filter((way) => !way.includes("<")).map((way) => startOf(way, words)),
    lists: ways.filter((way) => way.includes("<")).map(listIn),
  };
}

/** A way to say something as it stands in the text, up to where the word may go on. */
function startOf(way: string, { space }: WishWords): string {
  const spoken = space + way.replaceAll("_", space + space);
  return spoken.endsWith("*") ? spoken.slice(0, -1) : spoken + space;
}

const listIn = (way: string): string => way.slice(way.indexOf("<") + 1, way.indexOf(">"));

/**
 * The regular expression for a pattern. Whatever may repeat in it is bounded, and so is its work.
 * @throws {RangeError} on a pattern that is empty, has a `?` within a word, or names a list that is none
 */
export function compilePattern(pattern: string, { space, gap, lists }: WishWords): RegExp {
  if (!pattern) throw new RangeError("An empty pattern, which matches everything: a comma too many");
  if (/\?[^ ]/.test(pattern))
    throw new RangeError(`A "?" within a word of "${pattern}": it stands at the end`);
  const listOf = (name: string): string => {
    const list = lists[name];
    if (!list) throw new RangeError(`No list <${name}> for "${pattern}"`);
    return list;
  };
  const alternatives = (written: string): string => `(?:${written.split("/").map(way).join("|")})`;
  const way = (written: string): string =>
    written
      .replaceAll("_", space + space)
      .replace(/\*$/, space && `[^ ${hidden}]{0,20}`)
      .replace(/<([\w-]+)>/g, (_, name: string) => alternatives(listOf(name)));
  const anything = space
    ? `(?:${between(space, `[^ ${hidden}]{1,40}`)}){0,${gap}}?`
    : `[^${hidden}]{0,${gap}}?`;
  const source = pattern.split(" ").map((token) => {
    if (token === "^" || token === "$") return token;
    if (token === "…") return anything;
    const said = (written: string) => between(space, alternatives(written));
    return token.endsWith("?") ? `(?:${said(token.slice(0, -1))})?` : said(token);
  });
  return new RegExp(source.join(""), "g");
}
