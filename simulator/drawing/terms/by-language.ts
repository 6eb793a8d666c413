import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Terms } from "./terms.ts";

/** The languages that pictures can be drawn in. */
export const terms = { en, ja } satisfies Readonly<Record<string, Terms>>;

export type DrawingLanguage = keyof typeof terms;
