import { type Language, languages, type OpeningHours } from "../../src/domain/index.ts";
import { lineTexts, type Shop } from "../../src/wording/index.ts";

/** The tokens for what a flow says of the shop in that language: its greeting, and when people answer. */
export type ShopToken = `greeting-${Language}` | `closed-${Language}`;

export const shopTokens: readonly ShopToken[] = languages.flatMap(
  (language) => [`greeting-${language}`, `closed-${language}`] as const,
);

/** What stands for these tokens. */
export const shopReferences = (
  { name, phone }: Shop,
  hours: OpeningHours,
): Readonly<Partial<Record<ShopToken, string>>> =>
  Object.fromEntries(
    languages.flatMap((language) => {
      const { greeting, closed } = lineTexts[language].shop;
      return [
        [`greeting-${language}`, greeting(name)],
        [`closed-${language}`, closed(hours, phone)],
      ];
    }),
  );
