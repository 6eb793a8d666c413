import { type Conversion, type Conversions, equals, error } from "./conversion.ts";
import type { ParameterReader } from "./parameter-reader.ts";

const prompt = (given: ParameterReader) => ({
  [given.text("TextToSpeechType") === "ssml" ? "SSML" : "Text"]: given.text("Text"),
  PromptId: given.text("AudioPrompt"),
});

const playPrompt: Conversion = { type: "MessageParticipant", parameters: prompt };

const capitalized = (flag: string | undefined) => flag && flag.charAt(0).toUpperCase() + flag.slice(1);

const storeInput: Conversion = {
  type: "GetParticipantInput",
  ways: { InvalidNumber: error("InvalidPhoneNumber") },
  parameters: (given) => ({
    ...prompt(given),
    StoreInput: "True",
    InputTimeLimitSeconds: given.text("Timeout"),
    InputValidation: validation(given),
    DTMFConfiguration: {
      InputTerminationSequence: given.text("TerminatorDigits"),
      DisableCancelKey: capitalized(given.text("DisableCancel")),
    },
    InputEncryption: given.text("EncryptEntry") === "true" && {
      EncryptionKeyId: given.text("EncryptionKeyId"),
      Key: given.text("EncryptionKey"),
    },
  }),
};

function validation(given: ParameterReader) {
  if (given.text("CustomerInputType") !== "PhoneNumber")
    return { CustomValidation: { MaximumLength: given.text("MaxDigits") } };
  const CountryCode = given.text("CountryCode");
  const local = given.text("PhoneNumberFormat") === "Local";
  return { PhoneNumberValidation: local ? { NumberFormat: "Local", CountryCode } : { NumberFormat: "E164" } };
}

const menu: Conversion = {
  type: "GetParticipantInput",
  ways: { Timeout: error("InputTimeLimitExceeded") },
  parameters: (given) => ({
    ...prompt(given),
    StoreInput: "False",
    InputTimeLimitSeconds: given.text("Timeout"),
  }),
};

const invoke: Conversion = {
  type: "InvokeLambdaFunction",
  parameters: (given) => ({
    LambdaFunctionARN: given.text("FunctionArn"),
    InvocationTimeLimitSeconds: given.text("TimeLimit"),
    LambdaInvocationAttributes: Object.fromEntries(given.entries("Parameter")),
  }),
};

export const interactions: Conversions = {
  PlayPrompt: playPrompt,
  PlayAudio: playPrompt,
  LoopPrompts: {
    type: "MessageParticipantIteratively",
    ways: { Timeout: equals("MessagesInterrupted") },
    parameters: (given) => ({
      Messages: [
        ...given.entries("Text").map(([kind, words]) => ({ [kind === "ssml" ? "SSML" : "Text"]: words })),
        ...given.all("AudioPrompt").map((PromptId) => ({ PromptId })),
      ],
      InterruptFrequencySeconds: given.text("InterruptSeconds"),
    }),
  },
  "GetUserInput:Digits": menu,
  PlayAudioAndFetchInput: menu,
  "GetUserInput:Lex": {
    type: "ConnectParticipantWithLexBot",
    ways: { Timeout: error("InputTimeLimitExceeded") },
    parameters(given) {
      const AliasArn = given.text("BotAliasArn");
      const bot = {
        Name: given.text("BotName"),
        Region: given.text("BotRegion"),
        Alias: given.text("BotAlias"),
      };
      return {
        ...prompt(given),
        ...(AliasArn === undefined ? { LexBot: bot } : { LexV2Bot: { AliasArn } }),
        LexSessionAttributes: Object.fromEntries(given.entries("Parameter")),
      };
    },
  },
  StoreUserInput: storeInput,
  StoreCustomerInput: storeInput,
  "InvokeExternalResource:Lambda": invoke,
  InvokeExternal: invoke,
};
