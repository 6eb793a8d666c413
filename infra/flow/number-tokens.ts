import { type Language, languages } from "../../src/domain/index.ts";

/** The token for the number (E.164) whose callers are spoken to in that language at once. Callers of other numbers are asked. */
export type NumberToken = `number-${Language}`;

export const numberToken = (language: Language): NumberToken => `number-${language}`;

export const numberTokens: readonly NumberToken[] = languages.map(numberToken);
