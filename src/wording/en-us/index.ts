import type { LineTexts } from "../line-texts.ts";
import { flowTexts, whisperTexts } from "./flow-texts.ts";
import { shop } from "./shop.ts";
import { utterances } from "./utterances.ts";

export { answers } from "./answers.ts";
export { dates } from "./dates.ts";
export { sentences } from "./sentences.ts";
export { wishes } from "./wishes.ts";

export const line: LineTexts = {
  key: "2",
  voice: "Joanna",
  flow: flowTexts,
  whisper: whisperTexts,
  shop,
  utterances,
};
