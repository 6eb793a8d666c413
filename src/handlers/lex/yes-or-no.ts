import type { Language } from "../../domain/index.ts";
import { heardAnswer } from "../../wording/index.ts";
import type { Question } from "./session.ts";

/** A plain yes or no in what was said, to that question. */
export function yesOrNo(said: string, language: Language, question: Question): "yes" | "no" | undefined {
  const answer = heardAnswer(said, language, question === "cancel-confirmation" ? "cancel" : "date");
  return answer === "yes" || answer === "no" ? answer : undefined;
}
