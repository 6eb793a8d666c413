import type { PageLanguage } from "connect-simulator/page";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { PanelWords } from "./words.ts";

/** The words of our panels in every language of the page. */
export const words: Readonly<Record<PageLanguage, PanelWords>> = { en, ja };
