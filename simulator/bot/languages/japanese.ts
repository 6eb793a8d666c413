import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { japaneseDates } from "./japanese-dates.ts";

/** The hiragana, of which grammatical words and endings consist. */
const hiragana = Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, index) =>
  String.fromCodePoint(0x3041 + index),
);

export const japanese: BotLanguage = {
  yes: [
    ...["はい", "ええ", "うん", "そう", "そうです", "お願いします", "おねがいします", "大丈夫です"],
    ...["合っています", "間違いありません"],
  ],
  no: [
    ...["いいえ", "いえ", "いや", "ううん", "違います", "ちがいます", "違う", "ちがう", "そうじゃない"],
    ...["そうではありません", "だめ", "やめ"],
  ],
  date: dateOfPhrases(japaneseDates),
  commonWords: hiragana,
  withoutSpaces: true,
};
