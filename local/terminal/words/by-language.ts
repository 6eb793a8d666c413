import type { TerminalLanguage } from "connect-simulator/terminal";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import type { OrderWords } from "./words.ts";

/** The words of our line in every language of the terminal. */
export const words: Readonly<Record<TerminalLanguage, OrderWords>> = { en, ja };
