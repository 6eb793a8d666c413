import { shorten, tidy } from "./item-name.ts";

/** The characters of GSM 03.38, and those of them that take two septets. */
const septet =
  /^[\n\r @£$¥èéùìòÇØøÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ!"#¤%&'()*+,\-./0-9:;<=>?¡A-ZÄÖÑÜ§¿a-zäöñüà^{}\\[~\]|€]*$/;
const doubleSeptet = /[\^{}\\[~\]|€]/g;

/** Whether the text is sent as one part: up to 160 septets if all its characters are in GSM 03.38, else 70 UTF-16 units. */
export function isOnePart(text: string): boolean {
  if (!septet.test(text)) return text.length <= 70;
  return text.length + (text.match(doubleSeptet)?.length ?? 0) <= 160;
}

/** A message about an item; empty when its name can't be told. */
type Message = (item: string) => string;

/**
 * The message in one part: the full one if it fits with the item's name, else the first of the briefer ones that says
 * all but the name in one part, with as much of the name as there is room for. In two parts where none does.
 */
export function onePart(
  item: string,
  ellipsis: string,
  [full, ...briefer]: readonly [Message, ...Message[]],
): string {
  const name = tidy(item);
  if (isOnePart(full(name))) return full(name);
  const brief = briefer.find((message) => isOnePart(message(""))) ?? briefer.at(-1) ?? full;
  const shorter = shorten(name, ellipsis, (some) => isOnePart(brief(some)));
  return brief(shorter === ellipsis ? "" : shorter);
}
