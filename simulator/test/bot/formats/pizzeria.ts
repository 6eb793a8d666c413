import { deflateRawSync } from "node:zlib";

/** A small bot, as a CloudFormation resource has it. */
export const pizzeria = {
  Type: "AWS::Lex::Bot",
  Properties: {
    Name: "Pizzeria",
    RoleArn: { "Fn::GetAtt": ["BotRole", "Arn"] },
    DataPrivacy: { ChildDirected: false },
    IdleSessionTTLInSeconds: 300,
    BotLocales: [
      {
        LocaleId: "en_US",
        NluConfidenceThreshold: 0.4,
        VoiceSettings: { VoiceId: "Joanna" },
        SlotTypes: [
          {
            Name: "Size",
            SlotTypeValues: [
              { SampleValue: { Value: "large" }, Synonyms: [{ Value: "big" }] },
              { SampleValue: { Value: "small" } },
            ],
            ValueSelectionSetting: { ResolutionStrategy: "TOP_RESOLUTION" },
          },
        ],
        Intents: [
          {
            Name: "OrderPizza",
            SampleUtterances: [{ Utterance: "I would like a pizza" }, { Utterance: "a {Size} pizza" }],
            SlotPriorities: [{ Priority: 1, SlotName: "Size" }],
            Slots: [
              {
                Name: "Size",
                SlotTypeName: "Size",
                ValueElicitationSetting: {
                  SlotConstraint: "Required",
                  PromptSpecification: {
                    MaxRetries: 2,
                    MessageGroupsList: [
                      { Message: { SSMLMessage: { Value: "<speak>Which size?</speak>" } } },
                    ],
                    PromptAttemptsSpecification: {
                      Initial: {
                        AllowInterrupt: true,
                        AllowedInputTypes: { AllowAudioInput: true, AllowDTMFInput: true },
                        AudioAndDTMFInputSpecification: {
                          StartTimeoutMs: 4000,
                          DTMFSpecification: {
                            ...{
                              DeletionCharacter: "*",
                              EndCharacter: "#",
                              EndTimeoutMs: 5000,
                              MaxLength: 513,
                            },
                          },
                        },
                      },
                    },
                  },
                },
              },
            ],
            IntentClosingSetting: {
              NextStep: {
                DialogAction: { Type: "EndConversation" },
                SessionAttributes: [{ Key: "Last-Order", Value: "pizza" }],
              },
            },
          },
          { Name: "FallbackIntent", ParentIntentSignature: "AMAZON.FallbackIntent" },
        ],
      },
    ],
  },
} as const;

/** The same bot as the Lex console exports it: nulls for what is not set, maps where CloudFormation has lists. */
export const exportedPizzeria: Readonly<Record<string, unknown>> = {
  "Manifest.json": { metaData: { schemaVersion: "1", fileFormat: "LexJson", resourceType: "BOT" } },
  "Pizzeria/Bot.json": {
    ...{ name: "Pizzeria", identifier: "ABCDEFGHIJ", version: "DRAFT", description: null },
    ...{ dataPrivacy: { childDirected: false }, idleSessionTTLInSeconds: 300, errorLogSettings: null },
  },
  "Pizzeria/BotLocales/en_US/BotLocale.json": {
    ...{ name: "English (US)", identifier: "en_US", version: null, description: null },
    ...{ voiceSettings: { engine: null, voiceId: "Joanna" }, nluConfidenceThreshold: 0.4 },
  },
  "Pizzeria/BotLocales/en_US/SlotTypes/Size/SlotType.json": {
    ...{ name: "Size", identifier: "S1", description: null, parentSlotTypeSignature: null },
    slotTypeValues: [
      { sampleValue: { value: "large" }, synonyms: [{ value: "big" }] },
      { sampleValue: { value: "small" }, synonyms: null },
    ],
    valueSelectionSetting: {
      ...{ resolutionStrategy: "TOP_RESOLUTION", regexFilter: null, advancedRecognitionSetting: null },
    },
  },
  "Pizzeria/BotLocales/en_US/Intents/OrderPizza/Intent.json": {
    ...{ name: "OrderPizza", identifier: "I1", description: null, parentIntentSignature: null },
    sampleUtterances: [{ utterance: "I would like a pizza" }, { utterance: "a {Size} pizza" }],
    ...{ inputContexts: null, outputContexts: null, kendraConfiguration: null, dialogCodeHook: null },
    slotPriorities: [{ priority: 1, slotName: "Size" }],
    intentClosingSetting: {
      ...{ isActive: true, closingResponse: null, conditional: null },
      nextStep: {
        sessionAttributes: { "Last-Order": "pizza" },
        dialogAction: { type: "EndConversation", slotToElicit: null, suppressNextMessage: null },
        intent: null,
      },
    },
  },
  "Pizzeria/BotLocales/en_US/Intents/OrderPizza/ConversationFlow.json": { conversationFlowData: {} },
  "Pizzeria/BotLocales/en_US/Intents/OrderPizza/Slots/Size/Slot.json": {
    ...{
      name: "Size",
      identifier: "L1",
      description: null,
      slotTypeName: "Size",
      multipleValuesSetting: null,
    },
    valueElicitationSetting: {
      ...{ slotConstraint: "Required", sampleUtterances: null, waitAndContinueSpecification: null },
      promptSpecification: {
        maxRetries: 2,
        messageGroupsList: [
          {
            message: { plainTextMessage: null, ssmlMessage: { value: "<speak>Which size?</speak>" } },
            variations: null,
          },
        ],
        promptAttemptsSpecification: {
          Initial: {
            allowInterrupt: true,
            allowedInputTypes: { allowAudioInput: true, allowDTMFInput: true },
            audioAndDTMFInputSpecification: {
              startTimeoutMs: 4000,
              dtmfSpecification: {
                deletionCharacter: "*",
                endCharacter: "#",
                endTimeoutMs: 5000,
                maxLength: 513,
              },
            },
          },
        },
      },
    },
  },
  "Pizzeria/BotLocales/en_US/Intents/FallbackIntent/Intent.json": {
    ...{ name: "FallbackIntent", identifier: "FALLBCKINT", parentIntentSignature: "AMAZON.FallbackIntent" },
  },
};

/** The files as a folder has them. */
export const asFiles = (files: Readonly<Record<string, unknown>>): ReadonlyMap<string, string> =>
  new Map(Object.entries(files).map(([path, content]) => [path, JSON.stringify(content)]));

/** The files as a zip, every second one stored without compression. */
export function asZip(files: ReadonlyMap<string, string>): Uint8Array {
  const locals: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  [...files].forEach(([path, text], index) => {
    const [name, content] = [Buffer.from(path), Buffer.from(text)];
    const method = index % 2 === 0 ? 8 : 0;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(method, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(content.length, 18);
    common.writeUInt16LE(name.length, 22);
    const place = Buffer.alloc(14);
    place.writeUInt32LE(offset, 10);
    const local = Buffer.concat([Buffer.from("PK\x03\x04"), common, name, packed]);
    locals.push(local);
    directory.push(Buffer.concat([Buffer.from("PK\x01\x02\x14\x00"), common, place, name]));
    offset += local.length;
  });
  const entries = Buffer.concat(directory);
  const end = Buffer.alloc(22);
  end.write("PK\x05\x06", 0, "latin1");
  end.writeUInt16LE(files.size, 8);
  end.writeUInt16LE(files.size, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, entries, end]);
}
