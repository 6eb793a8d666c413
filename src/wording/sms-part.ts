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

/** A sentence about an item; empty when its name can't be told. */
type Sentence = (item: string) => string;

/**
 * The text in one part: the full sentences if they fit with the item's name, else the brief ones, for which the
 * name is shortened where it has to be.
 */
export function onePart(item: string, ellipsis: string, full: Sentence, brief: Sentence): string {
  const name = tidy(item);
  if (isOnePart(full(name))) return full(name);
  return brief(shorten(name, ellipsis, (shorter) => isOnePart(brief(shorter))));
}
