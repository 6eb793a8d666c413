import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { japaneseDates } from "./japanese-dates.ts";

/** The hiragana, of which grammatical words and endings consist. */
const hiragana = Array.from({ length: 0x3096 - 0x3041 + 1 }, (_, index) =>
  String.fromCodePoint(0x3041 + index),
);

/** Yes and no: what AMAZON.Confirmation was seen to take (dev.classmethod.jp, 18 September 2025), and others like it. */
export const japanese: BotLanguage = {
  yes: [
    ...["はい", "うん", "わかった", "OK", "了解", "承知しました", "ええ", "そう", "そうです", "お願いします"],
    ...["おねがいします", "大丈夫です", "合っています", "間違いありません"],
  ],
  no: [
    ...[
      "いいえ",
      "違う",
      "いらないです",
      "もういい",
      "ノー",
      "否定します",
      "いえ",
      "いや",
      "ううん",
      "違います",
    ],
    ...["ちがいます", "ちがう", "そうじゃない", "そうではありません", "だめ", "やめ"],
  ],
  fillers: ["ええと", "えーと", "えっと", "うんと", "うーんと", "あの", "あのう", "まあ", "です", "ね", "よ"],
  date: dateOfPhrases(japaneseDates),
  // The guide has none for Japanese: the plain words for the same.
  builtInIntents: {
    "AMAZON.CancelIntent": ["キャンセル", "やめます", "やっぱりいいです"],
    "AMAZON.HelpIntent": ["ヘルプ", "助けて", "助けてください"],
    "AMAZON.PauseIntent": ["一時停止", "ちょっと待って"],
    "AMAZON.RepeatIntent": ["もう一度", "もう一度言ってください", "繰り返してください"],
    "AMAZON.ResumeIntent": ["再開", "続けて", "続けてください"],
    "AMAZON.StartOverIntent": ["最初から", "最初からやり直す", "やり直し"],
    "AMAZON.StopIntent": ["停止", "止めて", "ストップ"],
  },
  commonWords: hiragana,
  withoutSpaces: true,
};
