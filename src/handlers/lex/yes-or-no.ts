import type { Language } from "../../domain/index.ts";
import type { Question } from "./session.ts";

/*
 * Answers that Lex may hand over as something it did not understand. An answer counts only when nothing else
 * is said in it: "yes, but…" is no yes. What can mean both in Japanese (「いいです」「結構です」) is left out,
 * and 「大丈夫です」 counts only for a date.
 */

const fillers: Record<Language, string> = {
  "en-US": "um|uh|well|oh|so|then|and|please|thanks|thank you",
  "ja-JP": "あの|えっと|えーと|ええと|えー|ああ|あ|じゃあ|じゃ|では|まあ|よ|ね",
};

const yes: Record<Language, string> = {
  "en-US":
    "yes|yeah|yep|yup|ok|okay|sure|right|correct|exactly|absolutely|fine|perfect|great|go ahead|do it|please do|" +
    "sounds good|that(?:'s| is) (?:right|fine|correct|good|ok|okay|it)|that works|that one|that day|works for me|i do|" +
    "(?:with |i'll take |i will take )?that(?: one)?|let's do that|of course|yes it is|it is",
  "ja-JP":
    "はい|ええ|うん|そう(?:です|してください)?|それで(?:いいです|大丈夫です)?|その日で(?:いいです|大丈夫です)?|" +
    "(?:お願い|おねがい)(?:します|いたします)?|いいですよ|オーケー(?:です)?|オッケー(?:です)?|OK(?:です)?|" +
    "もちろん(?:です)?|合って(?:い)?ます|正しいです|間違いありません|間違いないです|よろしく(?:お願いします)?",
};

const no: Record<Language, string> = {
  "en-US":
    "no|nope|nah|wrong|incorrect|not that one|not that day|that(?:'s| is) (?:wrong|not right|not it)|" +
    "not right|don't|do not|i don't|it isn't|never mind|not really",
  "ja-JP":
    "いいえ|いえ|いや|ううん|違います|違う|ちがいます|ちがう|だめ(?:です)?|ダメ(?:です)?|駄目(?:です)?|" +
    "やめて(?:ください|おきます)?|やめます|やめとく|やめておきます|そうじゃない(?:です)?|そうではありません",
};

/** Words that are a yes to one question alone. */
const yesTo: Record<"date" | "cancel", Record<Language, string>> = {
  date: {
    "en-US": "move it|change it",
    "ja-JP": "大丈夫(?:です)?|変更して(?:ください)?|変えて(?:ください)?",
  },
  cancel: {
    "en-US": "cancel(?: it| the order| my order)?",
    "ja-JP": "キャンセルして(?:ください)?|キャンセルで|キャンセル(?:します)?|取り消して(?:ください)?",
  },
};

/** Nobody needs more to say yes, in characters. */
const longest = 40;

/** A plain yes or no in what was said, to that question. */
export function yesOrNo(said: string, language: Language, question: Question): "yes" | "no" | undefined {
  if (said.length > longest) return undefined;
  const subject = question === "cancel-confirmation" ? "cancel" : "date";
  if (consistsOf(said, `${yes[language]}|${yesTo[subject][language]}`, fillers[language])) return "yes";
  if (consistsOf(said, no[language], fillers[language])) return "no";
  return undefined;
}

function consistsOf(said: string, words: string, padding: string): boolean {
  const plain = ` ${said
    .normalize("NFKC")
    .replace(/[’`]/g, "'")
    .replace(/[\s,.!?、。・]+/g, " ")} `;
  const all = new RegExp(`^ *(?:(?:${padding}) *)*(?:(?:${words})(?: *(?:${words}|${padding}))*) *$`, "i");
  return all.test(plain);
}
