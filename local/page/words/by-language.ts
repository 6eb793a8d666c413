import type { PageLanguage } from "connect-simulator/page";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { PanelWords } from "./words.ts";

/** In every language that the page can be read in. */
export const words: Readonly<Record<PageLanguage, PanelWords>> = { en, ja };
