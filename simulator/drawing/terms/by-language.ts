import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { Terms } from "./terms.ts";

export const drawingLanguages = ["en", "ja"] as const;
/** A language that pictures can be drawn in. */
export type DrawingLanguage = (typeof drawingLanguages)[number];

export const terms: Readonly<Record<DrawingLanguage, Terms>> = { en, ja };
