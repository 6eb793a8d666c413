import type { BotLanguage } from "../languages/bot-language.ts";
import { asSaid } from "./heard.ts";
import { oneOf, wordEdges } from "./one-of.ts";
import type { BuiltInSlotType } from "./slot-type.ts";

/** AMAZON.Confirmation: `Yes`, `No`, `Maybe` or `Don't know` (guide). */
export const confirmation: BuiltInSlotType = {
  knows: () => true,
  find: (said, { language }) => {
    const original = asSaid(said);
    const phrases = phrasesOf(language);
    const [begins, ends] = wordEdges(language.withoutSpaces);
    const pattern = new RegExp(`${begins}(?:${oneOf([...phrases.keys()])})${ends}`, "gu");
    return [...original.toLowerCase().replaceAll("’", "'").matchAll(pattern)].flatMap(
      ({ 0: words, index: at }) => {
        const meant = phrases.get(words);
        if (!meant) return [];
        const originalValue = original.slice(at, at + words.length);
        return [{ at, originalValue, interpretedValue: meant, resolvedValues: [meant] }];
      },
    );
  },
};

const phrasesOf = ({ yes, no, maybe = [], dontKnow = [] }: BotLanguage): ReadonlyMap<string, string> =>
  new Map(
    Object.entries({ Yes: yes, No: no, Maybe: maybe, "Don't know": dontKnow }).flatMap(([meant, words]) =>
      words.map((word) => [word.normalize("NFKC").toLowerCase(), meant] as const),
    ),
  );
