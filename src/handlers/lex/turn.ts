import {
  type CalendarDate,
  type ChangePolicy,
  calendarDate,
  type Language,
  language,
} from "../../domain/index.ts";
import { type IntentName, intentName } from "./intents.ts";
import { pressedKeys } from "./keys.ts";
import { type LexEvent, readLexEvent } from "./lex-event.ts";
import { readSession, type Session } from "./session.ts";

/** One turn of the conversation: what the caller said or pressed, and where the conversation stood. */
export interface Turn extends Pick<LexEvent, "transcript" | "confirmation" | "source" | "attributes"> {
  readonly intent: IntentName;
  readonly language: Language;
  /** The date that Lex resolved, if it is one. */
  readonly slotDate: CalendarDate | undefined;
  readonly session: Session;
  /** The caller has pressed keys, now or before in this call. */
  readonly usesKeys: boolean;
}

/** The event as a turn, or `undefined` when it is no Lex event. An intent that is not ours counts as not understood. */
export function turnOf(event: unknown, policy: Pick<ChangePolicy, "language">): Turn | undefined {
  const read = readLexEvent(event);
  if (!read) return undefined;
  const session = readSession(read.attributes);
  return {
    ...read,
    intent: intentName(read.intent) ?? "FallbackIntent",
    language: language(read.localeId) ?? policy.language,
    slotDate: calendarDate(read.slot),
    session,
    usesKeys: session.memory.usesKeys || pressedKeys(read.transcript) !== undefined,
  };
}

/** The turn to reply to when the event was not understood. */
export const unknownTurn = ({ language }: Pick<ChangePolicy, "language">): Turn => ({
  intent: "FallbackIntent",
  language,
  transcript: "",
  confirmation: "None",
  source: "",
  attributes: {},
  slotDate: undefined,
  session: readSession({}),
  usesKeys: false,
});
