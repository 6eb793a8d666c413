import type { Action, Operator, Parameters, Transitions } from "./contact-flow.ts";

/** Identifiers of the blocks to go on with, by what leads there. */
export type Branches = Readonly<Record<string, string>>;
type Values = Readonly<Record<string, string>>;

const block = (id: string, type: string, parameters: Parameters, transitions: Transitions): Action => ({
  Identifier: id,
  Type: type,
  Parameters: parameters,
  Transitions: transitions,
});

/** `NextAction` stands in every block that is not the last: Connect refuses a flow without it. */
const transitions = (
  next: string,
  errors: Branches = {},
  conditions: Branches = {},
  operator: Operator = "Equals",
) => ({
  NextAction: next,
  Errors: Object.entries(errors).map(([ErrorType, NextAction]) => ({ ErrorType, NextAction })),
  Conditions: Object.entries(conditions).map(([operand, NextAction]) => ({
    NextAction,
    Condition: { Operator: operator, Operands: [operand] },
  })),
});

const plain = (id: string, type: string, parameters: Parameters, next: string, onError = next): Action =>
  block(id, type, parameters, transitions(next, { NoMatchingError: onError }));

/** Says a text, or goes on in silence where it can't. */
export const say = (id: string, text: string, next: string): Action =>
  plain(id, "MessageParticipant", { Text: text }, next);

/** Keeps values with the contact, for the agent and the contact record. */
export const note = (id: string, values: Values, next: string, onError = next): Action =>
  plain(id, "UpdateContactAttributes", { Attributes: values, TargetContact: "Current" }, next, onError);

/** Keeps values for this flow alone. */
export const remember = (id: string, values: Values, next: string, onError = next): Action => {
  const typed = Object.entries(values).map(([name, Value]) => [name, { Type: "String", Value }]);
  return plain(id, "UpdateFlowAttributes", { FlowAttributes: Object.fromEntries(typed) }, next, onError);
};

export const voice = (id: string, voiceId: string, next: string): Action =>
  plain(
    id,
    "UpdateContactTextToSpeechVoice",
    { TextToSpeechVoice: voiceId, TextToSpeechEngine: "Neural", TextToSpeechStyle: "None" },
    next,
  );

export const spokenLanguage = (id: string, languageCode: string, next: string): Action =>
  plain(id, "UpdateContactData", { LanguageCode: languageCode, TargetContact: "Current" }, next);

export const logging = (id: string, behavior: "Enabled" | "Disabled", next: string): Action =>
  block(id, "UpdateFlowLoggingBehavior", { FlowLoggingBehavior: behavior }, transitions(next));

/** Goes on by what a value is. */
export const when = (
  id: string,
  value: string,
  branches: Branches,
  otherwise: string,
  operator?: Operator,
): Action =>
  block(
    id,
    "Compare",
    { ComparisonValue: value },
    transitions(otherwise, { NoMatchingCondition: otherwise }, branches, operator),
  );

/** Lets the caller through a number of times (0 to 100), then no more. */
export const atMost = (id: string, times: number, again: string, done: string): Action =>
  block(
    id,
    "Loop",
    { LoopCount: String(times) },
    transitions(done, {}, { ContinueLooping: again, DoneLooping: done }),
  );

/** Asks a Lambda and takes its answer as a flat map of strings. */
export const ask = (id: string, lambda: string, parameters: Values, next: string, onError: string): Action =>
  plain(
    id,
    "InvokeLambdaFunction",
    {
      LambdaFunctionARN: `{{${lambda}}}`,
      InvocationTimeLimitSeconds: "8",
      InvocationType: "SYNCHRONOUS",
      LambdaInvocationAttributes: parameters,
      ResponseValidation: { ResponseType: "STRING_MAP" },
    },
    next,
    onError,
  );

/** Hands the caller to the bot, by speech or keys, and goes on by the intent that was fulfilled. */
export const talk = (
  id: string,
  text: string,
  session: Values,
  intents: Branches,
  { otherwise, onError }: { readonly otherwise: string; readonly onError: string },
): Action =>
  block(
    id,
    "ConnectParticipantWithLexBot",
    { Text: text, LexV2Bot: { AliasArn: "{{bot}}" }, LexSessionAttributes: session },
    transitions(otherwise, { NoMatchingCondition: otherwise, NoMatchingError: onError }, intents),
  );

/** Waits for one key. */
export const key = (
  id: string,
  text: string,
  seconds: number,
  keys: Branches,
  { otherwise, onError }: { readonly otherwise: string; readonly onError: string },
): Action =>
  block(
    id,
    "GetParticipantInput",
    { Text: text, InputTimeLimitSeconds: String(seconds), StoreInput: "False" },
    transitions(
      otherwise,
      { InputTimeLimitExceeded: otherwise, NoMatchingCondition: otherwise, NoMatchingError: onError },
      keys,
    ),
  );

/** Takes digits up to `#` into `$.StoredCustomerInput`; silence leaves the word `Timeout` there. */
export const digits = (id: string, text: string, most: number, next: string, onError: string): Action =>
  plain(
    id,
    "GetParticipantInput",
    {
      Text: text,
      InputTimeLimitSeconds: "8",
      StoreInput: "True",
      InputValidation: { CustomValidation: { MaximumLength: String(most) } },
      DTMFConfiguration: { InputTerminationSequence: "#" },
    },
    next,
    onError,
  );

/** Takes a phone number as people of that country dial it, into `$.StoredCustomerInput` in E.164. */
export const phoneNumber = (
  id: string,
  text: string,
  country: string,
  next: string,
  { onInvalid, onError }: { readonly onInvalid: string; readonly onError: string },
): Action =>
  block(
    id,
    "GetParticipantInput",
    {
      Text: text,
      InputTimeLimitSeconds: "8",
      StoreInput: "True",
      InputValidation: { PhoneNumberValidation: { NumberFormat: "Local", CountryCode: country } },
      DTMFConfiguration: { InputTerminationSequence: "#" },
    },
    transitions(next, { InvalidPhoneNumber: onInvalid, NoMatchingError: onError }),
  );

export const duringHours = (id: string, open: string, closed: string): Action =>
  block(
    id,
    "CheckHoursOfOperation",
    { HoursOfOperationId: "{{hours}}" },
    transitions(closed, { NoMatchingError: open }, { True: open, False: closed }),
  );

export const whisper = (id: string, next: string): Action =>
  plain(id, "UpdateContactEventHooks", { EventHooks: { AgentWhisper: "{{whisper}}" } }, next);

export const queue = (id: string, next: string, onError: string): Action =>
  plain(id, "UpdateContactTargetQueue", { QueueId: "{{queue}}" }, next, onError);

/** Ends the flow: the caller waits in the queue. */
export const transfer = (id: string, onFull: string, onError: string): Action =>
  block(
    id,
    "TransferContactToQueue",
    {},
    transitions(onError, { QueueAtCapacity: onFull, NoMatchingError: onError }),
  );

export const callbackNumber = (id: string, number: string, next: string, onInvalid: string): Action =>
  block(
    id,
    "UpdateContactCallbackNumber",
    { CallbackNumber: number },
    transitions(next, { InvalidCallbackNumber: onInvalid, CallbackNumberNotDialable: onInvalid }),
  );

/** Puts a callback into the queue in the caller's place. */
export const callback = (id: string, next: string, onError: string): Action =>
  plain(
    id,
    "CreateCallbackContact",
    {
      QueueId: "{{queue}}",
      InitialCallDelaySeconds: "30",
      MaximumConnectionAttempts: "3",
      RetryDelaySeconds: "600",
    },
    next,
    onError,
  );

export const hangUp = (id: string): Action => block(id, "DisconnectParticipant", {}, {});

export const endOfWhisper = (id: string): Action => block(id, "EndFlowExecution", {}, {});
