import type { DrawingLanguage } from "connect-simulator/drawing";
import type { DrawnWords } from "./drawn-words.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";

/** What the pictures of our flow say, in every language that they are drawn in. */
export const drawnIn: Readonly<Record<DrawingLanguage, DrawnWords>> = { en, ja };
