import { type Language, languages } from "../../src/domain/index.ts";

/** Stands in the flow for the number (E.164) whose callers are spoken to in that language; those of others are asked. */
export type NumberToken = `number-${Language}`;

export const numberTokens: readonly NumberToken[] = languages.map(
  (language) => `number-${language}` as const,
);
