import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Words } from "./words.ts";

/** The languages that the page itself can be read in, by their primary tags. */
export const words = { en, ja } satisfies Readonly<Record<string, Words>>;

export type PageLanguage = keyof typeof words;
