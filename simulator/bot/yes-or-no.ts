import { plain } from "./grams.ts";

export interface Answer {
  readonly answer: "Confirmed" | "Denied";
  /** The word that was understood. */
  readonly word: string;
  /** Whether nothing else was said. */
  readonly alone: boolean;
}

const words = {
  en: {
    Confirmed:
      "yes|yeah|yep|yup|sure|correct|right|that is right|ok|okay|please do|go ahead|of course|absolutely",
    Denied: "no|nope|nah|wrong|that is wrong|incorrect|not right|dont|do not|never mind",
  },
  ja: {
    Confirmed:
      "はい|ええ|うん|そう|そうです|お願いします|おねがいします|大丈夫です|合っています|間違いありません",
    Denied:
      "いいえ|いえ|いや|ううん|違います|ちがいます|違う|ちがう|そうじゃない|そうではありません|だめ|やめ",
  },
};

/** Whether the caller said yes or no, at the beginning of what they said; the longest word that fits counts. */
export function yesOrNo(said: string, localeId: string): Answer | undefined {
  const language = localeId.startsWith("ja") ? "ja" : "en";
  const text = plain(said, localeId);
  const [hit] = (["Confirmed", "Denied"] as const)
    .flatMap((answer) => words[language][answer].split("|").map((word) => ({ answer, word })))
    .filter(({ word }) => text === word || text.startsWith(language === "ja" ? word : `${word} `))
    .sort((a, b) => b.word.length - a.word.length);
  return hit && { ...hit, alone: text === hit.word };
}
