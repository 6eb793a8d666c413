import type { BotLanguage } from "./bot-language.ts";
import { dateOfPhrases } from "./date-phrase.ts";
import { japaneseDates } from "./japanese-dates.ts";
import { japaneseNumbers } from "./japanese-numbers.ts";
import { japaneseTimes } from "./japanese-times.ts";
import { timeOfPhrases } from "./time-phrase.ts";

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
  maybe: ["たぶん", "多分", "おそらく", "もしかしたら", "かもしれない", "かもしれません"],
  dontKnow: ["わからない", "わかりません", "分からない", "分かりません", "知らない", "知りません"],
  beforeAnswer: ["私の名前は", "名前は", "私は", "住所は", "メールアドレスは", "えっと", "ええと"],
  afterAnswer: ["といいます", "と言います", "と申します", "でお願いします", "をお願いします", "です", "だよ"],
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
  numbers: japaneseNumbers,
  time: timeOfPhrases(japaneseTimes),
  durations: {
    units: {
      Y: ["年間", "年"],
      M: ["か月間", "か月", "ヶ月間", "ヶ月", "カ月間", "カ月", "箇月"],
      W: ["週間", "週"],
      D: ["日間", "日"],
      TH: ["時間"],
      TM: ["分間", "分"],
      TS: ["秒間", "秒"],
    },
    between: ["と"],
    half: { before: ["半"], after: ["半"] },
  },
  percent: ["パーセント"],
  currencies: { 円: ["JPY", 1], ドル: ["USD", 1], ユーロ: ["EUR", 1], ポンド: ["GBP", 1] },
  spokenAddress: { at: ["アットマーク", "アット"], dot: ["ドット"] },
  commonWords: hiragana,
  withoutSpaces: true,
};
