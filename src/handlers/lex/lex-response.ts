import type { CalendarDate } from "../../domain/index.ts";
import { dateSlot, type IntentName } from "./intents.ts";

/** A code hook's response as Lex V2 wants it, as far as this hook uses it. */
export interface LexResponse {
  readonly sessionState: {
    readonly dialogAction: DialogAction;
    readonly intent?: LexIntent;
    readonly sessionAttributes: Readonly<Record<string, string>>;
  };
  readonly messages?: readonly { readonly contentType: "PlainText"; readonly content: string }[];
}

export type DialogAction =
  | { readonly type: "ElicitIntent" | "ConfirmIntent" | "Close" }
  | { readonly type: "ElicitSlot"; readonly slotToElicit: string };

export interface LexIntent {
  readonly name: string;
  readonly slots: Readonly<Record<string, LexSlot | null>>;
  readonly state: "InProgress" | "Fulfilled" | "Failed";
  readonly confirmationState: "None" | "Confirmed";
}

interface LexSlot {
  readonly shape: "Scalar";
  readonly value: {
    readonly originalValue: string;
    readonly interpretedValue: string;
    readonly resolvedValues: readonly string[];
  };
}

/** The intent with all its slots: the date, as Lex would have it, or none. */
export function lexIntent(name: IntentName, state: LexIntent["state"], date?: CalendarDate | ""): LexIntent {
  const slots = name === "ChangeShippingDate" ? { [dateSlot]: date ? filled(date) : null } : {};
  return { name, slots, state, confirmationState: "None" };
}

const filled = (date: CalendarDate): LexSlot => ({
  shape: "Scalar",
  value: { originalValue: date, interpretedValue: date, resolvedValues: [date] },
});

/** What Lex takes at most of one message, in characters. */
const longest = 1024;

export const spoken = (say = ""): string => say.slice(0, longest).toWellFormed();

export const messages = (say: string | undefined): Pick<LexResponse, "messages"> =>
  say ? { messages: [{ contentType: "PlainText", content: spoken(say) }] } : {};
