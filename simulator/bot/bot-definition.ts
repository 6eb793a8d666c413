/**
 * A Lex V2 bot whose intents all have the code hook, for dialog and for fulfilment: the hook leads the conversation,
 * and nothing but the hook asks for a confirmation. A deployment, tests and the simulator can read this one form.
 *
 * @example
 * ```ts
 * import type { BotDefinition, BotIntent } from "connect-simulator";
 *
 * const orderPizza: BotIntent = { name: "OrderPizza", utterances: ["I would like a pizza"], slots: [] };
 * const fallback: BotIntent = {
 *   name: "FallbackIntent",
 *   parentIntentSignature: "AMAZON.FallbackIntent",
 *   utterances: [],
 *   slots: [],
 * };
 * export const pizzeria: BotDefinition<"en-GB"> = {
 *   name: "Pizzeria",
 *   idleSessionSeconds: 300,
 *   nluConfidenceThreshold: 0.4,
 *   locales: { "en-GB": { localeId: "en_GB", voiceId: "Amy", intents: [orderPizza, fallback] } },
 * };
 * ```
 */
export interface BotDefinition<Locale extends string = string> {
  readonly name: string;
  /** How long Lex remembers a caller who says nothing, in seconds (60 to 86400). */
  readonly idleSessionSeconds: number;
  /** What is recognised with less confidence than this goes to the fallback intent (0 to 1). */
  readonly nluConfidenceThreshold: number;
  /** The locales by names of your choice, such as `en-US`. */
  readonly locales: Readonly<Record<Locale, BotLocale>>;
}

export interface BotLocale {
  /** As Lex writes it: `en_US`. */
  readonly localeId: string;
  /** The Polly voice; its neural form. */
  readonly voiceId: string;
  readonly intents: readonly BotIntent[];
}

export interface BotIntent {
  readonly name: string;
  /** Set on the fallback intent alone. */
  readonly parentIntentSignature?: "AMAZON.FallbackIntent";
  /** What callers say; `{DeliveryDate}` stands for a slot. */
  readonly utterances: readonly string[];
  readonly slots: readonly BotSlot[];
}

export interface BotSlot {
  readonly name: string;
  /** The slot type. The simulator knows `AMAZON.Date`. */
  readonly type: string;
  readonly prompt: string;
  /** How often the prompt is repeated before Lex gives up on the slot. */
  readonly maxRetries: number;
}
