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

/** What the flow itself says; all else it speaks comes from the functions and the bot. */
export interface FlowTexts {
  /** Asks for this language, in this language, by its key. */
  readonly chooseLanguage: string;
  readonly greeting: string;

  readonly foundOrder: string;
  readonly anotherOrder: string;
  readonly noOtherOrder: string;
  readonly aboutThisOrder: string;
  readonly whatToDo: string;
  readonly moreToDo: string;

  readonly enterPhone: string;
  readonly enterOrderNumber: string;
  readonly enterCode: string;
  readonly nothingHeard: string;

  /** Said when the bot has failed: what can be done by keys without it. */
  readonly keysOnly: string;
  readonly confirmCancel: string;
  readonly notCancelled: string;

  readonly sorry: string;
  readonly oneMoment: string;
  readonly closed: string;
  readonly allBusy: string;
  readonly offerCallback: string;
  readonly enterCallbackNumber: string;
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

/** What the agent hears before the caller is put through. `$.Attributes.…` is filled in from the call. */
export interface WhisperTexts {
  readonly noOrder: string;
  readonly order: string;
  /** `$.Attributes.told` is the sentence that the caller heard last. */
  readonly tried: string;
}
