import type { Action, Parameters } from "../contact-flow.ts";
import { type Branches, block, straightBlock, type Texts, transitions } from "./block.ts";

/** Where to go when no branch fits, and when the block fails. */
export interface OtherBranches {
  readonly otherwise: string;
  readonly onError: string;
}

/** A text to speak, or SSML, which begins with `<speak>`. */
const spoken = (text: string): Parameters => (text.startsWith("<speak>") ? { SSML: text } : { Text: text });

/** `MessageParticipant`: says a text, or goes on in silence where it cannot. */
export const say = (id: string, text: string, next: string): Action =>
  straightBlock(id, "MessageParticipant", spoken(text), next);

/** `GetParticipantInput`, not stored: waits for one key. */
export const menu = (
  id: string,
  text: string,
  seconds: number,
  keys: Branches,
  { otherwise, onError }: OtherBranches,
): Action =>
  block(
    id,
    "GetParticipantInput",
    { ...spoken(text), InputTimeLimitSeconds: String(seconds), StoreInput: "False" },
    transitions(
      otherwise,
      { InputTimeLimitExceeded: otherwise, NoMatchingCondition: otherwise, NoMatchingError: onError },
      keys,
    ),
  );

/** `GetParticipantInput`, stored: takes digits up to `#` into `$.StoredCustomerInput`; silence leaves `Timeout` there. */
export const storeDigits = (
  id: string,
  text: string,
  most: number,
  next: string,
  onError: string,
): Action => {
  const validation = { CustomValidation: { MaximumLength: String(most) } };
  return straightBlock(id, "GetParticipantInput", stored(text, validation), next, onError);
};

/** `GetParticipantInput`, stored: takes a phone number as people of that country dial it, and stores it in E.164. */
export const storePhoneNumber = (
  id: string,
  text: string,
  country: string,
  next: string,
  { onInvalid, onError }: { readonly onInvalid: string; readonly onError: string },
): Action => {
  const validation = { PhoneNumberValidation: { NumberFormat: "Local", CountryCode: country } };
  const errors = { InvalidPhoneNumber: onInvalid, NoMatchingError: onError };
  return block(id, "GetParticipantInput", stored(text, validation), transitions(next, errors));
};

const stored = (text: string, validation: Parameters): Parameters => ({
  Text: text,
  InputTimeLimitSeconds: "8",
  StoreInput: "True",
  InputValidation: validation,
  DTMFConfiguration: { InputTerminationSequence: "#" },
});

/** `ConnectParticipantWithLexBot`: the bot talks until it closes; goes on by the intent that was fulfilled. */
export const talkToBot = (
  id: string,
  text: string,
  { aliasArn, sessionAttributes }: { readonly aliasArn: string; readonly sessionAttributes: Texts },
  intents: Branches,
  { otherwise, onError }: OtherBranches,
): Action =>
  block(
    id,
    "ConnectParticipantWithLexBot",
    { Text: text, LexV2Bot: { AliasArn: aliasArn }, LexSessionAttributes: sessionAttributes },
    transitions(otherwise, { NoMatchingCondition: otherwise, NoMatchingError: onError }, intents),
  );
