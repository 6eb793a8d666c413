import { type Language, languages, type OpeningHours } from "../../src/domain/index.ts";
import { lineTexts, type Shop } from "../../src/wording/index.ts";

/**
 * The tokens for what a flow knows of the shop: in each language its greeting and when people answer, and whether
 * anybody ever does.
 */
export type ShopToken = `greeting-${Language}` | `closed-${Language}` | "people-answer";

export const shopTokens: readonly ShopToken[] = [
  ...languages.flatMap((language) => [`greeting-${language}`, `closed-${language}`] as const),
  "people-answer",
];

/** What stands for these tokens. */
export const shopReferences = (
  { name, phone }: Shop,
  hours: OpeningHours,
): Readonly<Partial<Record<ShopToken, string>>> => ({
  ...Object.fromEntries(
    languages.flatMap((language) => {
      const { greeting, closed } = lineTexts[language].shop;
      return [
        [`greeting-${language}`, greeting(name)],
        [`closed-${language}`, closed(hours, phone)],
      ];
    }),
  ),
  "people-answer": hours.length > 0 ? "True" : "False",
});
