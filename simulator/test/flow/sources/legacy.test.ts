import { describe, expect, test } from "@jest/globals";
import { FlowUnreadable, flowsIn, phoneLine } from "../../../index.ts";

type Parameter = Readonly<Record<string, unknown>>;

const named = (values: Readonly<Record<string, unknown>>): readonly Parameter[] =>
  Object.entries(values).map(([name, value]) => ({ name, value }));

/** A branch as the old console writes it: `Success`, or `Evaluate Equals 1`. */
const branch = (way: string, transition: string) => {
  const [condition, conditionType, ...value] = way.split(" ");
  return { condition, transition, ...(conditionType && { conditionType, conditionValue: value.join(" ") }) };
};

const block = (
  type: string,
  parameters: readonly Parameter[] | Readonly<Record<string, unknown>> = [],
  ways: readonly string[] = ["Success", "Error"],
) => {
  const [name, target] = type.split(":");
  return {
    id: "it",
    type: name,
    ...(target && { target }),
    branches: ways.map((way) => branch(way, `to ${way.split(" ").slice(0, 3).join(" ")}`)),
    parameters: Array.isArray(parameters) ? parameters : named({ ...parameters }),
    metadata: { position: { x: 1, y: 2 } },
  };
};

const exported = (modules: readonly object[], type = "contactFlow") => ({
  modules,
  version: "1",
  type,
  start: "it",
  metadata: { entryPointPosition: { x: 0, y: 0 }, name: "Old", description: null, status: "saved" },
});

const converted = (module: object) => {
  const [found] = flowsIn(exported([module]), "old.json");
  const content = JSON.parse(JSON.stringify(found?.content));
  const { Type, Parameters, Transitions } = content.Actions[0];
  return { Type, Parameters, Transitions, notes: found?.notes };
};

const waysOf = (module: object): Readonly<Record<string, string>> => {
  const { NextAction, Errors, Conditions } = converted(module).Transitions;
  return Object.fromEntries([
    ...(NextAction ? [["next", NextAction]] : []),
    ...Errors.map((error: { ErrorType: string; NextAction: string }) => [error.ErrorType, error.NextAction]),
    ...Conditions.map((one: { Condition: { Operator: string; Operands: string[] }; NextAction: string }) => [
      `${one.Condition.Operator} ${one.Condition.Operands.join()}`,
      one.NextAction,
    ]),
  ]);
};

test("an export of the old console has name, kind, start and places, and is run", async () => {
  const old = exported([
    {
      ...block("PlayPrompt", { Text: "Hello", TextToSpeechType: "text" }, []),
      branches: [branch("Success", "end"), branch("Error", "end")],
    },
    { ...block("Disconnect", {}, []), id: "end" },
  ]);
  expect(flowsIn(old, "old.json")).toEqual([
    expect.objectContaining({
      name: "Old",
      kind: "CONTACT_FLOW",
      kindGuessed: false,
      notes: [],
      problems: [],
      content: expect.objectContaining({
        Version: "2019-10-30",
        StartAction: "it",
        Metadata: {
          name: "Old",
          type: "contactFlow",
          description: null,
          entryPointPosition: { x: 0, y: 0 },
          ActionMetadata: { it: { position: { x: 1, y: 2 } }, end: { position: { x: 1, y: 2 } } },
        },
      }),
    }),
  ]);
  const call = await phoneLine({ flow: JSON.stringify(old) }).call({ from: "+819012345678" });
  await call.hears("Hello");
  expect(flowsIn(exported([block("Disconnect")], "customerQueue"), "f")[0]?.kind).toBe("CUSTOMER_QUEUE");
});

describe("a block of the old console", () => {
  test.each<[string, readonly Parameter[] | Readonly<Record<string, unknown>>, string, object]>([
    ["PlayPrompt", { Text: "Hello", TextToSpeechType: "text" }, "MessageParticipant", { Text: "Hello" }],
    ["PlayAudio", { Text: "<speak/>", TextToSpeechType: "ssml" }, "MessageParticipant", { SSML: "<speak/>" }],
    ["PlayPrompt", { AudioPrompt: "arn:prompt" }, "MessageParticipant", { PromptId: "arn:prompt" }],
    [
      "LoopPrompts",
      [
        { name: "Text", key: "text", value: "Please hold" },
        { name: "Text", key: "ssml", value: "<speak/>" },
        { name: "AudioPrompt", value: "", resourceName: "Music.wav" },
        { name: "InterruptSeconds", value: 120 },
      ],
      "MessageParticipantIteratively",
      {
        Messages: [{ Text: "Please hold" }, { SSML: "<speak/>" }, { PromptId: "Music.wav" }],
        InterruptFrequencySeconds: "120",
      },
    ],
    [
      "GetUserInput:Digits",
      { Text: "Press 1", TextToSpeechType: "text", Timeout: "5", MaxDigits: "1" },
      "GetParticipantInput",
      { Text: "Press 1", StoreInput: "False", InputTimeLimitSeconds: "5" },
    ],
    [
      "GetUserInput:Lex",
      [
        ...named({ Text: "Say it", BotAliasArn: "arn:alias", LexVersion: "V2" }),
        { name: "Parameter", key: "from", value: "Customer Number", namespace: "System" },
      ],
      "ConnectParticipantWithLexBot",
      {
        Text: "Say it",
        LexV2Bot: { AliasArn: "arn:alias" },
        LexSessionAttributes: { from: "$.CustomerEndpoint.Address" },
      },
    ],
    [
      "GetUserInput:Lex",
      { Text: "Say it", BotName: "Bot", BotAlias: "live", BotRegion: "eu-west-2" },
      "ConnectParticipantWithLexBot",
      { Text: "Say it", LexBot: { Name: "Bot", Region: "eu-west-2", Alias: "live" } },
    ],
    [
      "StoreUserInput",
      {
        Text: "Number?",
        CustomerInputType: "Custom",
        Timeout: "6",
        MaxDigits: 9,
        EncryptEntry: false,
        TerminatorDigits: "#",
        DisableCancel: false,
      },
      "GetParticipantInput",
      {
        Text: "Number?",
        StoreInput: "True",
        InputTimeLimitSeconds: "6",
        InputValidation: { CustomValidation: { MaximumLength: "9" } },
        DTMFConfiguration: { InputTerminationSequence: "#", DisableCancelKey: "False" },
      },
    ],
    [
      "StoreCustomerInput",
      {
        Timeout: "6",
        MaxDigits: 20,
        CustomerInputType: "Custom",
        EncryptEntry: true,
        EncryptionKeyId: "key",
        EncryptionKey: "pem",
      },
      "GetParticipantInput",
      {
        StoreInput: "True",
        InputTimeLimitSeconds: "6",
        InputValidation: { CustomValidation: { MaximumLength: "20" } },
        InputEncryption: { EncryptionKeyId: "key", Key: "pem" },
      },
    ],
    [
      "StoreUserInput",
      { Timeout: "6", CustomerInputType: "PhoneNumber", PhoneNumberFormat: "Local", CountryCode: "US" },
      "GetParticipantInput",
      {
        StoreInput: "True",
        InputTimeLimitSeconds: "6",
        InputValidation: { PhoneNumberValidation: { NumberFormat: "Local", CountryCode: "US" } },
      },
    ],
    [
      "StoreUserInput",
      { Timeout: "6", CustomerInputType: "PhoneNumber", PhoneNumberFormat: "International" },
      "GetParticipantInput",
      {
        StoreInput: "True",
        InputTimeLimitSeconds: "6",
        InputValidation: { PhoneNumberValidation: { NumberFormat: "E164" } },
      },
    ],
    [
      "InvokeExternalResource:Lambda",
      [
        { name: "FunctionArn", value: "arn:lambda", namespace: null },
        { name: "TimeLimit", value: "8" },
        { name: "Parameter", key: "id", value: "order id", namespace: "User Defined" },
        { name: "Parameter", key: "op", value: "look up", namespace: null },
      ],
      "InvokeLambdaFunction",
      {
        LambdaFunctionARN: "arn:lambda",
        InvocationTimeLimitSeconds: "8",
        LambdaInvocationAttributes: { id: "$.Attributes.['order id']", op: "look up" },
      },
    ],
    [
      "SetAttributes",
      [
        { name: "Attribute", key: "id", value: "Id", namespace: "External" },
        { name: "Attribute", key: "keys", value: "Stored customer input", namespace: "System" },
        { name: "Attribute", key: "topic", value: "topic", namespace: "Lex.SessionAttributes" },
        { name: "Attribute", key: "empty", value: "" },
      ],
      "UpdateContactAttributes",
      {
        Attributes: {
          id: "$.External.Id",
          keys: "$.StoredCustomerInput",
          topic: "$.Lex.SessionAttributes.topic",
          empty: "",
        },
        TargetContact: "Current",
      },
    ],
    [
      "SetScreenPop",
      { key: "note", value: "Look" },
      "UpdateContactAttributes",
      { Attributes: { note: "Look" }, TargetContact: "Current" },
    ],
    [
      "SetContactData",
      [{ name: "ContactData", namespace: null, languageCode: "en-US" }],
      "UpdateContactData",
      { LanguageCode: "en-US", TargetContact: "Current" },
    ],
    ["SetQueue", { Queue: "arn:queue" }, "UpdateContactTargetQueue", { QueueId: "arn:queue" }],
    [
      "SetQueue",
      [{ name: "Agent", value: "agent", namespace: "External", resourceName: null }],
      "UpdateContactTargetQueue",
      { AgentId: "$.External.agent" },
    ],
    [
      "SetEventHook",
      { Type: "AgentWhisper", ContactFlowId: "arn:flow" },
      "UpdateContactEventHooks",
      { EventHooks: { AgentWhisper: "arn:flow" } },
    ],
    [
      "SetContactFlow",
      [
        { name: "Type", value: "CustomerQueue" },
        { name: "ContactFlowId", value: "", resourceName: "Hold" },
      ],
      "UpdateContactEventHooks",
      { EventHooks: { CustomerQueue: "Hold" } },
    ],
    [
      "SetVoice",
      { GlobalVoice: "Amy", GlobalEngine: "Neural", SpeakingStyle: "None" },
      "UpdateContactTextToSpeechVoice",
      { TextToSpeechVoice: "Amy", TextToSpeechEngine: "Neural", TextToSpeechStyle: "None" },
    ],
    [
      "SetLoggingBehavior",
      { LoggingBehavior: "Enable" },
      "UpdateFlowLoggingBehavior",
      { FlowLoggingBehavior: "Enabled" },
    ],
    [
      "SetLoggingBehavior",
      { LoggingBehavior: "Disable" },
      "UpdateFlowLoggingBehavior",
      { FlowLoggingBehavior: "Disabled" },
    ],
    [
      "SetRecordingBehavior",
      { RecordingBehaviorOption: "Enable", RecordingParticipantOption: "Both" },
      "UpdateContactRecordingBehavior",
      { RecordingBehavior: { RecordedParticipants: ["Agent", "Customer"] } },
    ],
    [
      "SetRecordingBehavior",
      { RecordingBehaviorOption: "Disable", RecordingParticipantOption: "Agent" },
      "UpdateContactRecordingBehavior",
      { RecordingBehavior: { RecordedParticipants: [] } },
    ],
    [
      "SetRecordingBehavior",
      {
        RecordingBehaviorOption: "Enable",
        RecordingParticipantOption: "Agent",
        AnalyticsBehaviorOption: "Enable",
        AnalyticsMode: "RealTime",
        AnalyticsLanguageLocaleCode: "en-US",
        AnalyticsRedactionOption: "Enable",
        AnalyticsRedactionPolicy: "RedactedOnly",
      },
      "UpdateContactRecordingBehavior",
      {
        RecordingBehavior: { RecordedParticipants: ["Agent"] },
        AnalyticsBehavior: {
          Enabled: "True",
          AnalyticsMode: "RealTime",
          AnalyticsLanguage: "en-US",
          AnalyticsRedactionBehavior: "Enabled",
          AnalyticsRedactionResults: "RedactedOnly",
        },
      },
    ],
    [
      "StartMediaStreaming",
      [...named({ Track: "FromCustomer" }), ...named({ Track: "ToCustomer", MediaStreamTypes: "Audio" })],
      "UpdateContactMediaStreamingBehavior",
      {
        MediaStreamingState: "Enabled",
        MediaStreamType: "Audio",
        Participants: [{ ParticipantType: "Customer", MediaDirections: ["From", "To"] }],
      },
    ],
    [
      "UpdateRoutingPriority",
      { AbsolutePosition: 1 },
      "UpdateContactRoutingBehavior",
      { QueuePriority: "1" },
    ],
    [
      "UpdateRoutingPriority",
      { TimeOffset: 600 },
      "UpdateContactRoutingBehavior",
      { QueueTimeAdjustmentSeconds: "600" },
    ],
    [
      "SetCallBackNumber",
      [{ name: "CallBackNumber", value: "Stored customer input", namespace: "System" }],
      "UpdateContactCallbackNumber",
      { CallbackNumber: "$.StoredCustomerInput" },
    ],
    [
      "CreateCallback",
      { InitialDelaySeconds: 5, RetryDelaySeconds: 600, MaxRetryAttempts: 1 },
      "CreateCallbackContact",
      { InitialCallDelaySeconds: "5", RetryDelaySeconds: "600", MaximumConnectionAttempts: "1" },
    ],
    [
      "CheckAttribute",
      { Attribute: "Queue.Name", Namespace: "System" },
      "Compare",
      { ComparisonValue: "$.Queue.Name" },
    ],
    [
      "CheckCallAttribute",
      { Attribute: "rank", Namespace: "External" },
      "Compare",
      { ComparisonValue: "$.External.rank" },
    ],
    ["CheckHoursOfOperation", {}, "CheckHoursOfOperation", {}],
    [
      "CheckHoursOfOperation",
      { Hours: "arn:hours" },
      "CheckHoursOfOperation",
      { HoursOfOperationId: "arn:hours" },
    ],
    [
      "InvokeExternal",
      { FunctionArn: "arn:lambda", TimeLimit: "3" },
      "InvokeLambdaFunction",
      { LambdaFunctionARN: "arn:lambda", InvocationTimeLimitSeconds: "3" },
    ],
    [
      "PlayAudioAndFetchInput",
      { Text: "Press 1", Timeout: "5" },
      "GetParticipantInput",
      { Text: "Press 1", StoreInput: "False", InputTimeLimitSeconds: "5" },
    ],
    [
      "CheckStaffing",
      { Status: "Online", Queue: "arn:queue" },
      "CheckMetricData",
      { MetricType: "NumberOfAgentsOnline", QueueId: "arn:queue" },
    ],
    ["GetMetricData", { Queue: "arn:queue" }, "GetMetricData", { QueueId: "arn:queue" }],
    ["Loop", { LoopCount: "3" }, "Loop", { LoopCount: "3" }],
    ["Wait", { TimeoutSeconds: "60" }, "Wait", { TimeLimitSeconds: "60" }],
    [
      "Wait",
      { TimeoutSeconds: "60", InterruptOnCustomerReturn: "true" },
      "Wait",
      { TimeLimitSeconds: "60", Events: ["CustomerReturned"] },
    ],
    ["Transfer:Queue", {}, "TransferContactToQueue", {}],
    ["CustomerInQueue", {}, "TransferContactToQueue", {}],
    ["Transfer:Flow", { ContactFlowId: "arn:flow" }, "TransferToFlow", { ContactFlowId: "arn:flow" }],
    ["TransferToFlow", { ContactFlowId: "arn:flow" }, "TransferToFlow", { ContactFlowId: "arn:flow" }],
    ["Transfer:Agent", {}, "TransferContactToAgent", {}],
    [
      "Transfer:PhoneNumber",
      { PhoneNumber: "+442079460000", TimeLimit: "30", BlindTransfer: true },
      "TransferParticipantToThirdParty",
      {
        ThirdPartyPhoneNumber: "+442079460000",
        ThirdPartyConnectionTimeLimitSeconds: "30",
        ContinueFlowExecution: "False",
      },
    ],
    ["Disconnect", {}, "DisconnectParticipant", {}],
    ["Resume", {}, "EndFlowExecution", {}],
  ])("%s with %j is %s", (type, parameters, Type, Parameters) => {
    expect(converted(block(type, parameters))).toMatchObject({ Type, Parameters, notes: [] });
    expect(converted(block(type, parameters)).Parameters).toEqual(Parameters);
  });

  test.each<[string, readonly string[], object]>([
    ["PlayPrompt", ["Success"], { next: "to Success" }],
    ["SetAttributes", ["Success", "Error"], { next: "to Success", NoMatchingError: "to Error" }],
    ["SetContactFlow", ["Success"], { next: "to Success", NoMatchingError: "to Success" }],
    ["Disconnect", [], {}],
    [
      "CheckAttribute",
      [
        "Evaluate Equals a b",
        "Evaluate Contains x",
        "Evaluate StartsWith x",
        "Evaluate GreaterThan 1",
        "Evaluate GreaterThanOrEqualTo 2",
        "Evaluate LessThan 3",
        "Evaluate LessThanOrEqualTo 4",
        "NoMatch",
      ],
      {
        next: "to NoMatch",
        NoMatchingCondition: "to NoMatch",
        "Equals a b": "to Evaluate Equals a",
        "TextContains x": "to Evaluate Contains x",
        "TextStartsWith x": "to Evaluate StartsWith x",
        "NumberGreaterThan 1": "to Evaluate GreaterThan 1",
        "NumberGreaterOrEqualTo 2": "to Evaluate GreaterThanOrEqualTo 2",
        "NumberLessThan 3": "to Evaluate LessThan 3",
        "NumberLessOrEqualTo 4": "to Evaluate LessThanOrEqualTo 4",
      },
    ],
    [
      "GetUserInput:Digits",
      ["Timeout", "NoMatch", "Error", "Evaluate Equals 1"],
      {
        next: "to Error",
        InputTimeLimitExceeded: "to Timeout",
        NoMatchingCondition: "to NoMatch",
        NoMatchingError: "to Error",
        "Equals 1": "to Evaluate Equals 1",
      },
    ],
    [
      "StoreUserInput",
      ["Success", "InvalidNumber"],
      { next: "to Success", InvalidPhoneNumber: "to InvalidNumber" },
    ],
    ["CheckHoursOfOperation", ["True", "False"], { "Equals True": "to True", "Equals False": "to False" }],
    [
      "CheckStaffing",
      ["True", "False"],
      { "NumberGreaterThan 0": "to True", NoMatchingCondition: "to False" },
    ],
    [
      "Loop",
      ["Looping", "Complete"],
      { next: "to Complete", "Equals ContinueLooping": "to Looping", "Equals DoneLooping": "to Complete" },
    ],
    ["LoopPrompts", ["Timeout"], { "Equals MessagesInterrupted": "to Timeout" }],
    [
      "Wait",
      ["Timeout", "CustomerReturn"],
      { "Equals WaitCompleted": "to Timeout", "Equals CustomerReturned": "to CustomerReturn" },
    ],
    [
      "Transfer:Queue",
      ["AtCapacity", "Error"],
      { next: "to Error", QueueAtCapacity: "to AtCapacity", NoMatchingError: "to Error" },
    ],
    [
      "Transfer:PhoneNumber",
      ["Success", "CallFailure", "Timeout"],
      { next: "to Success", CallFailed: "to CallFailure", ConnectionTimeLimitExceeded: "to Timeout" },
    ],
    [
      "SetCallBackNumber",
      ["Success", "InvalidPhoneNumber", "NonDialableNumber"],
      {
        next: "to Success",
        InvalidCallbackNumber: "to InvalidPhoneNumber",
        CallbackNumberNotDialable: "to NonDialableNumber",
      },
    ],
    [
      "PercentileBranching",
      ["Evaluate Equals 30", "Evaluate Equals 20", "NoMatch"],
      {
        next: "to NoMatch",
        NoMatchingCondition: "to NoMatch",
        "NumberLessThan 31": "to Evaluate Equals 30",
        "NumberLessThan 51": "to Evaluate Equals 20",
      },
    ],
  ])("%s with the branches %j", (type, ways, expected) => {
    expect(waysOf(block(type, {}, ways))).toEqual(expected);
  });

  test.each([
    ["CheckQueueTime", "OldestContactInQueueAgeSeconds"],
    ["CheckQueueCapacity", "NumberOfContactsInQueue"],
  ])("CheckQueueStatus asks for %s by %s", (condition, MetricType) => {
    const module = block("CheckQueueStatus", {}, [`${condition} LessThan 300000`, "NoMatch", "Error"]);
    expect(converted(module)).toMatchObject({ Type: "CheckMetricData", Parameters: { MetricType } });
    expect(waysOf(module)).toMatchObject({ "NumberLessThan 300000": `to ${condition} LessThan 300000` });
  });
});

describe("what cannot be converted", () => {
  const refusal = (...modules: readonly object[]): readonly string[] => {
    try {
      flowsIn(exported(modules), "old.json");
    } catch (error) {
      if (error instanceof FlowUnreadable) return error.problems;
      throw error;
    }
    return [];
  };

  test("a block that nobody knows is refused by name, with what to do", () => {
    expect(refusal(block("Teleport"), block("Teleport:Moon"))).toEqual([
      expect.stringMatching(/^Old: block it \(Teleport\): .* not known here; .* save it and export it again/),
      expect.stringMatching(/^Old: block it \(Teleport\): /),
    ]);
  });

  test("a branch that the flow language has not is refused", () => {
    expect(refusal(block("PlayPrompt", {}, ["Success", "Boredom"]))).toEqual([
      "Old: block it (MessageParticipant): its branch Boredom has no counterpart in the flow language",
    ]);
    expect(
      refusal(block("CheckQueueStatus", {}, ["CheckQueueTime LessThan 1", "CheckQueueCapacity LessThan 1"])),
    ).toEqual([
      "Old: block it (CheckMetricData): its branch CheckQueueCapacity has no counterpart in the flow language",
    ]);
  });

  test("a setting that is left out is noted", () => {
    expect(converted(block("Disconnect", { Mood: "sad", Colour: "blue" })).notes).toEqual([
      "block it (DisconnectParticipant): the old console's Mood is left out",
      "block it (DisconnectParticipant): the old console's Colour is left out",
    ]);
  });
});
