import type { Language } from "../../src/domain/index.ts";

/**
 * A Lex V2 bot, as much of it as the line uses. The deployment, the tests and the simulator all read this one form.
 * Every intent has the code hook for dialog and for fulfilment: the hook leads the conversation, and nothing but
 * the hook confirms.
 */
export interface BotDefinition {
  readonly name: string;
  /** How long Lex remembers a caller who says nothing, in seconds (60 to 86400). */
  readonly idleSessionSeconds: number;
  /** Below this an utterance is nobody's and goes to the fallback intent (0 to 1). */
  readonly nluConfidenceThreshold: number;
  readonly locales: Readonly<Record<Language, BotLocale>>;
}

export interface BotLocale {
  /** Lex's form of the language: `en_US`. */
  readonly localeId: string;
  /** The Polly voice, the same as the flow sets; its neural form. */
  readonly voiceId: string;
  readonly intents: readonly BotIntent[];
}

export interface BotIntent {
  readonly name: string;
  /** Set on the fallback intent alone. */
  readonly parentIntentSignature?: "AMAZON.FallbackIntent";
  /** What callers say; `{ShippingDate}` stands for a slot. */
  readonly utterances: readonly string[];
  readonly slots: readonly BotSlot[];
}

export interface BotSlot {
  readonly name: string;
  readonly type: "AMAZON.Date";
  readonly prompt: string;
  /** How often the prompt is repeated before Lex gives up on the slot. */
  readonly maxRetries: number;
}
