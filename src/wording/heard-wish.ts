import type { Language } from "../domain/index.ts";
import { changeIntents, type Wish } from "./intents.ts";
import { wishes as languages } from "./languages.ts";
import { longestText } from "./longest-text.ts";
import { findRules } from "./wishes/find-rules.ts";

/**
 * What a caller says they want, by their own words alone.
 * - `wish`: the words name it.
 * - `unclear`: they touch on these wishes, but negate, narrow or mix them: to be asked.
 * - `none`: no word for any wish.
 */
export type HeardWish =
  | { readonly kind: "wish"; readonly wish: Wish }
  | { readonly kind: "unclear"; readonly between: readonly Wish[] }
  | { readonly kind: "none" };

/** What the line cannot do, and what is about another order: these outrank a change that is named beside them. */
const outranking: readonly Wish[] = [
  "CallMeBack",
  "DamagedOrWrong",
  "NotMyOrder",
  "ReturnOrder",
  "Subscription",
  "ChangeAddress",
  "ChangeItems",
  "PaymentOrReceipt",
  "TrackParcel",
  "OtherLanguage",
  "OtherOrder",
  "SpeakToAgent",
];
/** What a change that is named beside them outranks. */
const outranked: readonly Wish[] = ["NewOrder", "TimeOfDay", "NotArrived", "Complaint", "OrderStatus"];

/** The wish in what a caller said. */
export function heardWish(transcript: string, language: Language): HeardWish {
  if (transcript.length > longestText) return none;
  const found = findRules(transcript, languages[language]);
  const means = found.flatMap((rule) => ("means" in rule ? [rule.means] : []));
  const hints = found.flatMap((rule) => ("hints" in rule ? [rule.hints] : []));
  const [asks] = found.flatMap((rule) => ("asks" in rule ? [rule.asks] : []));

  return (
    firstOf(outranking, means) ??
    (asks && { kind: "unclear", between: asks }) ??
    change(means, means.includes("LeaveAsIs")) ??
    firstOf([...outranked, "LeaveAsIs", "Repeat"], means) ??
    change(hints) ??
    firstOf([...outranking, ...outranked, "LeaveAsIs"], hints) ??
    firstOf(["Help", "Goodbye"], means) ??
    none
  );
}

const none: HeardWish = { kind: "none" };

function firstOf(order: readonly Wish[], said: readonly Wish[]): HeardWish | undefined {
  const wish = order.find((known) => said.includes(known));
  return wish && { kind: "wish", wish };
}

/** Who wants both changes, or one and then again that all stays as it is, is asked. */
function change(said: readonly Wish[], orLeave = false): HeardWish | undefined {
  const named: readonly Wish[] = changeIntents.filter((intent) => said.includes(intent));
  const wanted: readonly Wish[] = named.length > 0 && orLeave ? [...named, "LeaveAsIs"] : named;
  return wanted.length > 1 ? { kind: "unclear", between: wanted } : firstOf(wanted, wanted);
}
