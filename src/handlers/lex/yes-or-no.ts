import type { Language } from "../../domain/index.ts";
import { answers } from "../../wording/index.ts";
import type { Question } from "./session.ts";

/*
 * Answers that Lex may hand over as something it did not understand. An answer counts only when nothing else
 * is said in it: "yes, but…" is no yes.
 */

/** The longest text that can be a plain yes or no, in characters. */
const longest = 40;

/** A plain yes or no in what was said, to that question. */
export function yesOrNo(said: string, language: Language, question: Question): "yes" | "no" | undefined {
  if (said.length > longest) return undefined;
  const { yes, no, yesTo, fillers } = answers[language];
  const subject = question === "cancel-confirmation" ? "cancel" : "date";
  if (consistsOf(said, `${yes}|${yesTo[subject]}`, fillers)) return "yes";
  if (consistsOf(said, no, fillers)) return "no";
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
