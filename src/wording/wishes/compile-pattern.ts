import type { WishWords } from "./wish-words.ts";

/** Stands for words that a rule has taken already: no pattern matches or passes it. */
export const hidden = "\u0000";

/** The regular expression for a pattern. Everything that may repeat in it is bounded, so its work is. */
export function compilePattern(pattern: string, { space, gap, lists }: WishWords): RegExp {
  if (!pattern) throw new RangeError("A comma too many: an empty pattern matches everything");
  const anything = space ? `(?:[^ ${hidden}]{1,40} ){0,${gap}}?` : `[^${hidden}]{0,${gap}}?`;
  const word = (written: string): string =>
    written
      .replaceAll("_", " ")
      .replace(/\*$/, space ? `[^ ${hidden}]{0,20}` : "")
      .replace(/<([\w-]+)>/g, (_, name: string) => {
        const list = lists[name];
        if (!list) throw new RangeError(`No list <${name}> for "${pattern}"`);
        return oneOf(list);
      });
  const oneOf = (written: string): string => `(?:${written.split("/").map(word).join("|")})`;

  const source = pattern.split(" ").map((token) => {
    if (token === "^") return `^${space}`;
    if (token === "$") return "$";
    if (token === "…") return anything;
    const optional = token.endsWith("?");
    const words = oneOf(optional ? token.slice(0, -1) : token) + space;
    return optional ? `(?:${words})?` : words;
  });
  const start = space && !pattern.startsWith("^") ? "(?<= )" : "";
  return new RegExp(start + source.join(""), "g");
}
