import type { CallEvent } from "../../flow/call-event.ts";
import type { DisconnectReason } from "./contact.ts";

/** One entry of a chat, as GetTranscript tells it. */
export interface TranscriptItem {
  readonly Id: string;
  readonly AbsoluteTime: string;
  readonly Type: "EVENT" | "MESSAGE";
  readonly ContentType: string;
  readonly Content?: string;
  readonly ParticipantId?: string;
  readonly ParticipantRole?: "CUSTOMER" | "SYSTEM";
  readonly DisplayName?: string;
}

type Participant = Required<Pick<TranscriptItem, "ParticipantId" | "ParticipantRole" | "DisplayName">>;

/** What was written in a chat, and who came and went. */
export interface ChatTranscript {
  /** In order. */
  readonly items: readonly TranscriptItem[];
  readonly customer: Participant;
  /** The customer writes. */
  write(ContentType: string, Content: string): TranscriptItem;
  /** Takes down what the flow says. */
  take(event: CallEvent): void;
  ended(reason: DisconnectReason): void;
  /** Hears of everything from now on, until the function that comes back is called. */
  follow(listener: (item: TranscriptItem) => void): () => void;
}

/** Messages of a flow are written by `SYSTEM_MESSAGE`, those of a Lex bot by `BOT`, as was seen. */
export function chatTranscript(displayName: string, newId: () => string, now: () => Date): ChatTranscript {
  const participant = (
    ParticipantRole: Participant["ParticipantRole"],
    DisplayName: string,
  ): Participant => ({
    ...{ ParticipantId: newId(), ParticipantRole, DisplayName },
  });
  const customer = participant("CUSTOMER", displayName);
  const system = participant("SYSTEM", "SYSTEM_MESSAGE");
  const bot = participant("SYSTEM", "BOT");

  const items: TranscriptItem[] = [];
  const listeners = new Set<(item: TranscriptItem) => void>();
  const add = (item: Omit<TranscriptItem, "Id" | "AbsoluteTime">): TranscriptItem => {
    const added = { Id: newId(), AbsoluteTime: now().toISOString(), ...item };
    items.push(added);
    for (const listener of listeners) listener(added);
    return added;
  };
  const message = (ContentType: string, Content: string, who: Participant) =>
    add({ Type: "MESSAGE", ContentType, Content, ...who });
  const event = (name: string, who?: Participant) =>
    add({ Type: "EVENT", ContentType: `application/vnd.amazonaws.connect.event.${name}`, ...who });

  /** How many of the next messages are the bot's. */
  let ofBot = 0;
  event("participant.joined", customer);
  return {
    ...{ items, customer },
    write: (ContentType, Content) => message(ContentType, Content, customer),
    take(happened) {
      if (happened.type === "bot-turn") ofBot = happened.messages.length;
      if (happened.type === "said" && happened.to === "caller")
        message("text/plain", happened.text, ofBot-- > 0 ? bot : system);
    },
    follow(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    ended(reason) {
      if (reason === "CUSTOMER_DISCONNECT") event("participant.left", customer);
      event("chat.ended");
    },
  };
}
