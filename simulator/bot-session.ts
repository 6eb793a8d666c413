import type { HookReply } from "./bot/hook-reply.ts";
import type { InputSettings } from "./bot/input-settings.ts";
import type { ToldSession } from "./bot/told-session.ts";
import type { CallerInput } from "./caller.ts";

/** A conversation between a caller and a Lex V2 bot, as a Connect flow holds it: from a block's prompt until the bot closes. */
export interface BotSession {
  /** Takes what the caller does and says what the bot answers. Rejects on a code hook's reply that Lex would refuse. */
  turn(input: CallerInput): Promise<BotTurn>;
  /** The session as the last turn left it, unless there was none, or it is too long ago. Bots that `lexBot` makes tell it. */
  told?(): ToldSession | undefined;
  /** Takes over a state of the dialog and says what comes with it. Rejects on one that Lex would refuse. */
  put?(state: PutState): Promise<Pick<BotTurn, "messages">>;
  /** As if nobody had ever spoken in the session. */
  forget?(): void;
}

/** A state of the dialog from outside; without a dialog action the bot waits for what it waited for. */
export interface PutState {
  readonly sessionState: Omit<HookReply["sessionState"], "dialogAction"> & {
    readonly dialogAction?: HookReply["sessionState"]["dialogAction"] | undefined;
  };
  readonly messages?: HookReply["messages"];
}

export interface BotTurn {
  /** What the bot says, in order. */
  readonly messages: readonly string[];
  readonly sessionAttributes: Readonly<Record<string, string>>;
  /** Set once the conversation is over, for the block to branch on. */
  readonly closed?: {
    readonly intentName: string;
    readonly intentState: "Fulfilled" | "Failed" | "ReadyForFulfillment" | "InProgress";
    /** Interpreted values of the slots that were filled. */
    readonly slots: Readonly<Record<string, string>>;
  };
  /** Why the conversation failed, when the code hook threw or ran out of time; for people to read. */
  readonly failure?: string;
  /** How the bot listens next, where that is not as Lex does by default: barge-in, keys, time-outs. */
  readonly listening?: InputSettings;
  /** How the bot came to its answer, for people to read. */
  readonly explanation?: { readonly utterance: string; readonly confidence: number };
}

export type OpenBotSession = (options: {
  readonly sessionId: string;
  readonly localeId: string;
  readonly sessionAttributes: Readonly<Record<string, string>>;
  /** What a client sends along; unless given, what Connect does. */
  readonly requestAttributes?: Readonly<Record<string, string>>;
}) => BotSession;
