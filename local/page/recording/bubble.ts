import { wrapped } from "./wrapped.ts";
import { element, escaped } from "./xml.ts";

const lineHeight = 19;
/** What a character takes at most, about: the reader's system brings the font. */
const character = 7.9;

interface Place {
  /** Its left side, or its right one. */
  readonly left?: number;
  readonly right?: number;
  readonly y: number;
  readonly widest: number;
}

/** Words in a bubble, as wide as they need. */
export function bubble(
  words: string,
  kind: "line" | "caller" | "text",
  { left, right = 0, y, widest }: Place,
): { readonly drawn: string; readonly bottom: number } {
  const lines = wrapped(words, Math.floor((widest - 26) / character));
  const longest = Math.max(...lines.map(({ length }) => length));
  const width = Math.min(widest, Math.round(longest * character) + 28);
  const height = lines.length * lineHeight + 17;
  const x = left ?? right - width;
  const spans = lines.map((line, index) =>
    element("tspan", { x: x + 13, y: y + 22 + index * lineHeight }, escaped(line)),
  );
  const box = element("rect", { class: kind, ...{ x, y, width, height, rx: 12 } });
  return { drawn: box + element("text", { class: `in-${kind}` }, ...spans), bottom: y + height };
}
