import { type Conversion, type Conversions, error, queueOf } from "./conversion.ts";
import type { ParameterReader } from "./parameter-reader.ts";

const hook: Conversion = {
  type: "UpdateContactEventHooks",
  parameters: (given) => ({ EventHooks: { [given.text("Type") ?? ""]: given.text("ContactFlowId") } }),
};

const mediaStreaming = (MediaStreamingState: string): Conversion => ({
  type: "UpdateContactMediaStreamingBehavior",
  parameters: (given) => ({
    MediaStreamingState,
    MediaStreamType: given.text("MediaStreamTypes"),
    Participants: [
      {
        ParticipantType: "Customer",
        MediaDirections: given.all("Track").map((track) => track.replace("Customer", "")),
      },
    ],
  }),
});

const participants: Readonly<Record<string, readonly string[]>> = {
  Both: ["Agent", "Customer"],
  Agent: ["Agent"],
  Customer: ["Customer"],
};

const recorded = (given: ParameterReader) => {
  const whose = participants[given.text("RecordingParticipantOption") ?? ""] ?? [];
  return given.text("RecordingBehaviorOption") === "Enable" ? whose : [];
};

const analytics = (given: ParameterReader) =>
  given.text("AnalyticsBehaviorOption") === "Enable" && {
    Enabled: "True",
    AnalyticsMode: given.text("AnalyticsMode"),
    AnalyticsLanguage: given.text("AnalyticsLanguageLocaleCode"),
    AnalyticsRedactionBehavior: enabled(given.text("AnalyticsRedactionOption")),
    AnalyticsRedactionResults: given.text("AnalyticsRedactionPolicy"),
  };

const enabled = (option: string | undefined) => option && (option === "Enable" ? "Enabled" : "Disabled");

export const settings: Conversions = {
  SetAttributes: {
    type: "UpdateContactAttributes",
    parameters: (given) => ({
      Attributes: Object.fromEntries(given.entries("Attribute")),
      TargetContact: "Current",
    }),
  },
  SetScreenPop: {
    type: "UpdateContactAttributes",
    parameters: (given) => ({
      Attributes: { [given.text("key") ?? ""]: given.text("value") },
      TargetContact: "Current",
    }),
  },
  SetContactData: {
    type: "UpdateContactData",
    parameters: (given) => ({
      LanguageCode: given.extra("ContactData", "languageCode"),
      TargetContact: "Current",
    }),
  },
  SetQueue: { type: "UpdateContactTargetQueue", parameters: queueOf },
  SetEventHook: hook,
  SetContactFlow: { ...hook, goesOn: true },
  SetVoice: {
    type: "UpdateContactTextToSpeechVoice",
    parameters: (given) => ({
      TextToSpeechVoice: given.text("GlobalVoice"),
      TextToSpeechEngine: given.text("GlobalEngine"),
      TextToSpeechStyle: given.text("SpeakingStyle"),
    }),
  },
  SetLoggingBehavior: {
    type: "UpdateFlowLoggingBehavior",
    parameters: (given) => ({ FlowLoggingBehavior: enabled(given.text("LoggingBehavior")) }),
  },
  SetRecordingBehavior: {
    type: "UpdateContactRecordingBehavior",
    parameters: (given) => ({
      RecordingBehavior: { RecordedParticipants: recorded(given) },
      AnalyticsBehavior: analytics(given),
    }),
  },
  StartMediaStreaming: mediaStreaming("Enabled"),
  StopMediaStreaming: mediaStreaming("Disabled"),
  UpdateRoutingPriority: {
    type: "UpdateContactRoutingBehavior",
    parameters: (given) => ({
      QueuePriority: given.text("AbsolutePosition"),
      QueueTimeAdjustmentSeconds: given.text("TimeOffset"),
    }),
  },
  SetCallBackNumber: {
    type: "UpdateContactCallbackNumber",
    ways: {
      InvalidPhoneNumber: error("InvalidCallbackNumber"),
      NonDialableNumber: error("CallbackNumberNotDialable"),
    },
    parameters: (given) => ({ CallbackNumber: given.text("CallBackNumber") }),
  },
  CreateCallback: {
    type: "CreateCallbackContact",
    parameters: (given) => ({
      ...queueOf(given),
      InitialCallDelaySeconds: given.text("InitialDelaySeconds"),
      MaximumConnectionAttempts: given.text("MaxRetryAttempts"),
      RetryDelaySeconds: given.text("RetryDelaySeconds"),
    }),
  },
};
