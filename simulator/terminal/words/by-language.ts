import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Words } from "./words.ts";

/** The languages that the terminal can be read in, by their primary tags. */
export const words = { en, ja } satisfies Readonly<Record<string, Words>>;
