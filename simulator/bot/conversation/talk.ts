import type { ResponseModel } from "../bot-model.ts";
import type { LexIntent } from "../lex-intent.ts";
import { filledIn, type LexMessage, messagesOf } from "../lex-message.ts";
import { type Intent, intentNamed } from "../locale.ts";
import type { Turn } from "../turn.ts";
import type { TurnEnd, TurnState } from "../turn-state.ts";
import type { Understanding } from "../understanding.ts";
import type { Stage } from "./stage.ts";

/** A way on from an intent, to where the bot waits again or closes. */
export type Way = (intent: LexIntent) => Promise<TurnEnd>;

/** A conversation in one turn, and the ways that it may take. */
export interface Talk {
  readonly turn: Turn;
  readonly state: TurnState;
  readonly understood: Understanding;
  /** From the beginning of the intent; silent, without its initial response. */
  readonly start: (intent: LexIntent, silent?: boolean) => Promise<TurnEnd>;
  /** Says what the stage says, then does what it says of how to go on, or else takes the way that is given. */
  readonly pass: (stage: Stage, intent: LexIntent, otherwise: Way) => Promise<TurnEnd>;
  /** The default path: the next slot by priority, the confirmation, the fulfilment. */
  readonly goOn: Way;
  readonly fulfill: Way;
  /** The closing response, and the end. */
  readonly close: Way;
}

export const knownIntent = ({ turn: { locale } }: Talk, { name }: LexIntent): Intent =>
  intentNamed(locale, name) ?? locale.fallback;

export function say({ state }: Talk, messages: readonly LexMessage[], intent: LexIntent): void {
  state.messages.push(...messages.map((message) => filledIn(message, intent, state.attributes)));
}

export const respond = (talk: Talk, response: ResponseModel | undefined, intent: LexIntent): void =>
  say(talk, messagesOf(response?.messageGroupsList ?? [], talk.turn.random), intent);
