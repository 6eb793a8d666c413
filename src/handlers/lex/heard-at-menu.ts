import type { CalendarDate } from "../../domain/index.ts";
import { type HeardDate, heardDate, type ReadAnswer, readAnswer, type Wish } from "../../wording/index.ts";
import { type Heard, wanted, wishFor } from "./heard.ts";
import { intentOfKey } from "./intents.ts";
import { pressedKeys } from "./keys.ts";
import type { Hearing } from "./lex-code-hook-parts.ts";
import type { Turn } from "./turn.ts";

/**
 * What a caller wants where nothing was asked. Their own words come first; the intent that Lex has chosen counts only
 * where they name no wish, and never for a change.
 */
export function heardAtMenu(turn: Turn, { heardWish }: Hearing, today: CalendarDate): Heard {
  const { transcript, language } = turn;
  const keys = pressedKeys(transcript);
  if (keys !== undefined) {
    const intent = intentOfKey(keys);
    return intent ? wishFor(intent) : { kind: "nothing" };
  }
  if (transcript === "") return { kind: "silence" };

  const answered = readAnswer(transcript, language, "more");
  if (isEnd(answered, turn)) return wishFor("Goodbye");
  if (answered.answer === "yes") return { kind: "yes" };

  const date = heardDate(transcript, language, today);
  const heard = heardWish(transcript, language);
  switch (heard.kind) {
    case "wish":
      if (heard.wish === "Goodbye" && answered.answer === "unclear" && !mayEnd(turn))
        return { kind: "nothing" };
      return date.kind !== "none" && isOfDate(heard.wish, date)
        ? { kind: "date", date }
        : wishFor(heard.wish);
    case "unclear":
      return { kind: "between", wishes: heard.between };
    case "none":
      return declined(answered) ?? byLex(turn.intent, date);
  }
}

/** A date can come with the wish to change it, and with a time of day, which cannot be chosen. */
const isOfDate = (wish: Wish, date: HeardDate): boolean =>
  wish === "ChangeShippingDate" || (wish === "TimeOfDay" && "timeOfDay" in date);

/** A goodbye ends the call, and so does a whole no to "anything else?", whatever wish its words may look like. */
function isEnd({ answer, isAll, farewell }: ReadAnswer, turn: Turn): boolean {
  if (!isAll || answer === "unclear") return false;
  return farewell || (answer === "no" && mayEnd(turn));
}

/** Whether the caller has what they called for: before that, no call ends at words that may mean something else. */
const mayEnd = ({ session }: Turn): boolean => session.given.mayBeSilent === "True";

/** A no to nothing answers nothing, but that all is to stay as it is can be said at any time. */
function declined({ answer, isAll, leaves }: ReadAnswer): Heard | undefined {
  if (answer !== "no") return undefined;
  return isAll && leaves ? wishFor("LeaveAsIs") : { kind: answer };
}

function byLex(intent: Turn["intent"], date: HeardDate): Heard {
  const between = (...wishes: readonly Wish[]): Heard => ({ kind: "between", wishes });
  if (intent === "ChangeShippingDate")
    return date.kind === "none" ? between(intent, "CancelOrder") : { kind: "date", date };
  if (intent === "CancelOrder") return between(intent, "ChangeShippingDate");
  if (intent === "FallbackIntent")
    return wanted(date) ? between("ChangeShippingDate", "OrderStatus") : { kind: "nothing" };
  return wanted(date) ? between("ChangeShippingDate", intent) : wishFor(intent);
}
