import type { WishWords } from "./wish-words.ts";

/** Stands for words that a rule has taken already: no pattern matches or passes it. */
export const hidden = "\u0000";

/** A word as it stands in the text that patterns are matched with: where words have spaces, each has its own. */
export const between = (space: WishWords["space"], word: string): string => space + word + space;

/** The regular expression for a pattern. Whatever may repeat in it is bounded, and so is its work. */
export function compilePattern(pattern: string, { space, gap, lists }: WishWords): RegExp {
  if (!pattern) throw new RangeError("An empty pattern, which matches everything: a comma too many");
  if (/\?[^ ]/.test(pattern))
    throw new RangeError(`A "?" within a word of "${pattern}": it stands at the end`);

  const alternatives = (written: string): string => `(?:${written.split("/").map(words).join("|")})`;
  const words = (written: string): string =>
    written
      .replaceAll("_", space + space)
      .replace(/\*$/, space && `[^ ${hidden}]{0,20}`)
      .replace(/<([\w-]+)>/g, (_, name: string) => {
        const list = lists[name];
        if (!list) throw new RangeError(`No list <${name}> for "${pattern}"`);
        return alternatives(list);
      });
  const anything = space
    ? `(?:${between(space, `[^ ${hidden}]{1,40}`)}){0,${gap}}?`
    : `[^${hidden}]{0,${gap}}?`;

  const source = pattern.split(" ").map((token) => {
    if (token === "^" || token === "$") return token;
    if (token === "…") return anything;
    const said = (alternative: string) => between(space, alternatives(alternative));
    return token.endsWith("?") ? `(?:${said(token.slice(0, -1))})?` : said(token);
  });
  return new RegExp(source.join(""), "g");
}
