import { type Language, languages } from "../../src/domain/index.ts";

/** The tokens for what a flow says of the shop in that language: its greeting, and when people answer. */
export type ShopToken = `greeting-${Language}` | `closed-${Language}`;

export const shopTokens: readonly ShopToken[] = languages.flatMap(
  (language) => [`greeting-${language}`, `closed-${language}`] as const,
);
