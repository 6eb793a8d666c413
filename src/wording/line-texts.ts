import type { Outcome, Refusal } from "../application/index.ts";
import type { OpeningHours } from "../domain/index.ts";
import type { IntentName } from "./intents.ts";

/** What the contact flow and the bot are made of in one language. After a change: `npm run flow`. */
export interface LineTexts {
  /** The key by which callers choose this language. They are asked in the order of the keys. */
  readonly key: string;
  /** The Polly voice of the flow, the whisper and the bot. */
  readonly voice: string;
  readonly flow: FlowTexts;
  readonly whisper: WhisperTexts;
  readonly shop: ShopTexts;
  readonly utterances: Utterances;
  /** What the simulated Lex needs for a language that is not built into it. */
  readonly lex?: LexLanguage;
}

/** What Lex itself understands in a language: yes and no, and the first date in a text in lower case. */
export interface LexLanguage {
  readonly yes: readonly string[];
  readonly no: readonly string[];
  readonly date: (
    text: string,
    today: string,
  ) => { readonly at: number; readonly phrase: string; readonly date: string } | undefined;
}

/** The utterances of each intent. `{ShippingDate}` stands for a date, with spaces around it. */
export type Utterances = Readonly<Record<Exclude<IntentName, "FallbackIntent">, readonly string[]>>;

/** What the flow itself says; all else it speaks comes from the functions, the bot and the shop's settings. */
export interface FlowTexts {
  /** Asks for this language, in this language, by its key. */
  readonly chooseLanguage: string;

  readonly anotherOrder: string;
  readonly noOtherOrder: string;

  /** The menu: one of these two, then what can succeed, each choice with its key, the likeliest first. */
  readonly whatToDo: string;
  readonly moreToDo: string;
  readonly menuChangeAndOther: string;
  readonly menuChange: string;
  readonly menuOther: string;
  readonly menuNeither: string;

  readonly enterPhone: string;
  readonly enterOrderNumber: string;
  readonly enterCode: string;
  readonly nothingHeard: string;

  /** Said when the bot has failed, before what can be done by keys without it. */
  readonly keysOnly: string;
  readonly keysChangeAndOther: string;
  readonly keysChange: string;
  readonly keysOther: string;
  readonly keysNeither: string;
  readonly wrongKey: string;
  /** Follows the sentence that says how the order stands. */
  readonly confirmCancel: string;
  readonly notCancelled: string;

  readonly sorry: string;
  readonly oneMoment: string;
  readonly allBusy: string;
  readonly offerCallback: string;
  readonly enterCallbackNumber: string;
  readonly wrongNumber: string;
  /** The number follows, digit by digit, and then `confirmNumber`. */
  readonly callbackNumberIs: string;
  readonly confirmNumber: string;
  readonly callbackPlanned: string;
  readonly noCallback: string;
  readonly goodbye: string;

  /** For the agent: what the caller wanted. */
  readonly wantedOtherDate: string;
  readonly wantedCancellation: string;
}

/** What the flow says of the shop, as it is deployed. */
export interface ShopTexts {
  greeting(name: string | undefined): string;
  /** That nobody answers now, when people do, and the number to call then. */
  closed(hours: OpeningHours, phone: string | undefined): string;
}

/**
 * What the agent hears before the caller is put through: of the caller, never to them. `$.Attributes.…` is filled in
 * from the call; a space follows it, for Connect may take a full stop after it for a part of it.
 */
export interface WhisperTexts {
  /** Why a person takes the call. */
  readonly why: Readonly<Record<Why, string>>;
  /** The phone number was typed, and is not the one called from. */
  readonly claimed: string;
  readonly noOrder: string;
  readonly order: string;
  /** The date may stand before anything: it is enclosed by its mark for the voice. */
  readonly shippingDate: string;
  /** What the caller wanted, and what came of it. */
  readonly tried: string;
  readonly outcome: Readonly<Record<Exclude<Outcome, "found" | "not-found" | "refused" | "error">, string>>;
  readonly refused: Readonly<Record<Refusal, string>>;
}

/** Why a person takes the call, other than what the caller was refused. */
type Why =
  | "asked"
  | "topic"
  | "not-understood"
  | "not-proven"
  | "not-found"
  | "kept-asking"
  /** The bot, a function or Connect has failed. */
  | "trouble";
