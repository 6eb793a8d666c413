import { type Language, languages } from "../../src/domain/index.ts";

/** Stands in the flow for the number (E.164) whose callers are spoken to in that language; those of others are asked. */
export type NumberToken = `number-${Language}`;

export const numberTokens: readonly NumberToken[] = languages.map(
  (language) => `number-${language}` as const,
);

/** What to fill in where a language has no number. No number is like this, and no two branches may compare with the same. */
export const noNumbers: Readonly<Record<string, string>> = Object.fromEntries(
  numberTokens.map((token) => [token, `no-${token}`]),
);
