/**
 * Every sentence that is said or texted, and every date phrase that is understood, per language.
 *
 * @example
 * ```ts
 * import { calendarDate } from "orderline/domain";
 * import { heardDate, wordings } from "orderline/wording";
 *
 * const today = calendarDate("2026-11-20");
 * const heard = today && heardDate("make it the day after tomorrow", "en-US", today);
 * if (heard?.kind === "day") console.log(wordings["en-US"].dialog.confirmDate(heard.date));
 * ```
 *
 * @module
 */

export type { AnsweredQuestion, Answers, Phrases } from "./answers.ts";
export type { Dialog, MenuIntent, Question, Stretch } from "./dialog.ts";
export { type HeardAnswer, heardAnswer, type ReadAnswer, readAnswer } from "./heard-answer.ts";
export { type HeardDate, heardDate, type WhyUnclear } from "./heard-date.ts";
export { type HeardWish, heardWish } from "./heard-wish.ts";
export {
  type ChangeIntent,
  changeIntents,
  dateSlot,
  type IntentName,
  intentNames,
  type Topic,
  type TopicIntent,
  topicIntents,
  topics,
  type Wish,
} from "./intents.ts";
export { answers, lineTexts, wordings } from "./languages.ts";
export type { FlowTexts, LexLanguage, LineTexts, ShopTexts, Utterances, WhisperTexts } from "./line-texts.ts";
export type { RefusalFacts, Shop, Wording } from "./wording.ts";
