export type { Answers } from "./answers.ts";
export { type HeardDate, heardDate } from "./heard-date.ts";
export { dateSlot, type IntentName, intentNames } from "./intents.ts";
export { answers, lineTexts, wordings } from "./languages.ts";
export type { FlowTexts, LexLanguage, LineTexts, Utterances, WhisperTexts } from "./line-texts.ts";
export type { RefusalFacts, Stretch, Wording } from "./wording.ts";
