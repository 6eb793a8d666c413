import * as z from "zod/mini";

/*
 * A Lex V2 bot in AWS's own names and shape: those of `AWS::Lex::Bot` in CloudFormation, in camelCase as the CDK's
 * `CfnBot` has them (`idleSessionTtlInSeconds`, `audioAndDtmfInputSpecification`, `ssmlMessage`). Whatever form a bot
 * comes in is read into this one, and the engine runs it. A name that is not here is refused.
 */

const optional = z.optional;
const list = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.array(schema), []);
/** Known by name; what it holds is not looked at, or refused by `checkModel`. */
const anything = z.optional(z.unknown());
const number = z.number();
const text = z.string();
const flag = z.boolean();

const message = z.strictObject({
  plainTextMessage: optional(z.strictObject({ value: text })),
  ssmlMessage: optional(z.strictObject({ value: text })),
  customPayload: optional(z.strictObject({ value: text })),
  imageResponseCard: optional(
    z.strictObject({
      title: text,
      subtitle: optional(text),
      imageUrl: optional(text),
      buttons: list(z.strictObject({ text, value: text })),
    }),
  ),
});

const messageGroup = z.strictObject({ message, variations: list(message) });

const response = z.strictObject({ messageGroupsList: list(messageGroup), allowInterrupt: optional(flag) });

const slotValueOverride = z.strictObject({
  shape: optional(z.enum(["Scalar", "List"])),
  value: optional(z.strictObject({ interpretedValue: optional(text) })),
  values: list(z.strictObject({ value: optional(z.strictObject({ interpretedValue: optional(text) })) })),
});

const dialogActionTypes = [
  ...(["ElicitIntent", "StartIntent", "ElicitSlot", "EvaluateConditional", "InvokeDialogCodeHook"] as const),
  ...(["ConfirmIntent", "FulfillIntent", "CloseIntent", "EndConversation"] as const),
] as const;

export const nextStep = z.strictObject({
  dialogAction: optional(
    z.strictObject({
      type: z.enum(dialogActionTypes),
      slotToElicit: optional(text),
      suppressNextMessage: optional(flag),
    }),
  ),
  intent: optional(
    z.strictObject({
      name: optional(text),
      slots: list(z.strictObject({ slotName: text, slotValueOverride: optional(slotValueOverride) })),
    }),
  ),
  sessionAttributes: list(z.strictObject({ key: text, value: optional(text) })),
});

const conditional = z.strictObject({
  isActive: z._default(flag, true),
  conditionalBranches: list(
    z.strictObject({
      name: text,
      condition: z.strictObject({ expressionString: text }),
      response: optional(response),
      nextStep,
    }),
  ),
  defaultBranch: z.strictObject({ response: optional(response), nextStep: optional(nextStep) }),
});

/** What is said, looked at and done when something succeeded, failed or took too long. */
const outcomes = {
  successResponse: optional(response),
  successConditional: optional(conditional),
  successNextStep: optional(nextStep),
  failureResponse: optional(response),
  failureConditional: optional(conditional),
  failureNextStep: optional(nextStep),
  timeoutResponse: optional(response),
  timeoutConditional: optional(conditional),
  timeoutNextStep: optional(nextStep),
};

const codeHook = z.strictObject({
  enableCodeHookInvocation: flag,
  isActive: z._default(flag, true),
  invocationLabel: optional(text),
  postCodeHookSpecification: z._default(z.strictObject(outcomes), {}),
});

/** Called in each turn of a question, before Lex asks it again. */
const elicitationCodeHook = z.strictObject({
  enableCodeHookInvocation: flag,
  invocationLabel: optional(text),
});

const promptAttempt = z.strictObject({
  allowInterrupt: optional(flag),
  allowedInputTypes: z.strictObject({ allowAudioInput: flag, allowDtmfInput: flag }),
  audioAndDtmfInputSpecification: optional(
    z.strictObject({
      startTimeoutMs: number,
      audioSpecification: optional(z.strictObject({ endTimeoutMs: number, maxLengthMs: number })),
      dtmfSpecification: optional(
        z.strictObject({
          deletionCharacter: text,
          endCharacter: text,
          endTimeoutMs: number,
          maxLength: number,
        }),
      ),
    }),
  ),
  textInputSpecification: optional(z.strictObject({ startTimeoutMs: number })),
});

const prompt = z.strictObject({
  messageGroupsList: list(messageGroup),
  maxRetries: number,
  allowInterrupt: optional(flag),
  messageSelectionStrategy: optional(z.enum(["Random", "Ordered"])),
  /** By attempt: `Initial`, `Retry1` … `Retry5`. */
  promptAttemptsSpecification: optional(z.record(text, promptAttempt)),
});

const sampleUtterances = list(z.strictObject({ utterance: text }));

const slot = z.strictObject({
  name: text,
  /** A built-in type (`AMAZON.Date`) or the name of one of the locale's slot types. */
  slotTypeName: text,
  description: anything,
  obfuscationSetting: anything,
  multipleValuesSetting: optional(z.strictObject({ allowMultipleValues: optional(flag) })),
  subSlotSetting: anything,
  valueElicitationSetting: z.strictObject({
    slotConstraint: z.enum(["Required", "Optional"]),
    promptSpecification: optional(prompt),
    defaultValueSpecification: optional(
      z.strictObject({ defaultValueList: list(z.strictObject({ defaultValue: text })) }),
    ),
    sampleUtterances,
    slotCaptureSetting: optional(
      z.strictObject({
        captureResponse: optional(response),
        captureConditional: optional(conditional),
        captureNextStep: optional(nextStep),
        failureResponse: optional(response),
        failureConditional: optional(conditional),
        failureNextStep: optional(nextStep),
        codeHook: optional(codeHook),
        elicitationCodeHook: optional(elicitationCodeHook),
      }),
    ),
    waitAndContinueSpecification: anything,
  }),
});

const fulfillmentCodeHook = z.strictObject({
  enabled: flag,
  isActive: optional(flag),
  fulfillmentUpdatesSpecification: optional(
    z.strictObject({
      active: flag,
      startResponse: optional(
        z.strictObject({
          delayInSeconds: number,
          messageGroups: list(messageGroup),
          allowInterrupt: optional(flag),
        }),
      ),
      updateResponse: optional(
        z.strictObject({
          frequencyInSeconds: number,
          messageGroups: list(messageGroup),
          allowInterrupt: optional(flag),
        }),
      ),
      timeoutInSeconds: optional(number),
    }),
  ),
  postFulfillmentStatusSpecification: optional(z.strictObject(outcomes)),
});

const intent = z.strictObject({
  name: text,
  displayName: anything,
  description: anything,
  /** `AMAZON.FallbackIntent` and other built-in intents. */
  parentIntentSignature: optional(text),
  sampleUtterances,
  slots: list(slot),
  slotPriorities: list(z.strictObject({ priority: number, slotName: text })),
  dialogCodeHook: optional(z.strictObject({ enabled: flag })),
  fulfillmentCodeHook: optional(fulfillmentCodeHook),
  initialResponseSetting: optional(
    z.strictObject({
      initialResponse: optional(response),
      conditional: optional(conditional),
      nextStep: optional(nextStep),
      codeHook: optional(codeHook),
    }),
  ),
  intentConfirmationSetting: optional(
    z.strictObject({
      isActive: z._default(flag, true),
      promptSpecification: optional(prompt),
      confirmationResponse: optional(response),
      confirmationConditional: optional(conditional),
      confirmationNextStep: optional(nextStep),
      declinationResponse: optional(response),
      declinationConditional: optional(conditional),
      declinationNextStep: optional(nextStep),
      failureResponse: optional(response),
      failureConditional: optional(conditional),
      failureNextStep: optional(nextStep),
      codeHook: optional(codeHook),
      elicitationCodeHook: optional(elicitationCodeHook),
    }),
  ),
  intentClosingSetting: optional(
    z.strictObject({
      isActive: z._default(flag, true),
      closingResponse: optional(response),
      conditional: optional(conditional),
      nextStep: optional(nextStep),
    }),
  ),
  inputContexts: list(z.strictObject({ name: text })),
  outputContexts: list(z.strictObject({ name: text, timeToLiveInSeconds: number, turnsToLive: number })),
  kendraConfiguration: anything,
  qnAIntentConfiguration: anything,
  qInConnectIntentConfiguration: anything,
  bedrockAgentIntentConfiguration: anything,
});

const slotType = z.strictObject({
  name: text,
  description: anything,
  /** The built-in type that it extends: `AMAZON.AlphaNumeric`, `AMAZON.Number`… */
  parentSlotTypeSignature: optional(text),
  slotTypeValues: list(
    z.strictObject({
      sampleValue: z.strictObject({ value: text }),
      synonyms: list(z.strictObject({ value: text })),
    }),
  ),
  valueSelectionSetting: optional(
    z.strictObject({
      resolutionStrategy: z.enum(["ORIGINAL_VALUE", "TOP_RESOLUTION", "CONCATENATION"]),
      regexFilter: optional(z.strictObject({ pattern: text })),
      advancedRecognitionSetting: anything,
    }),
  ),
  compositeSlotTypeSetting: anything,
  externalSourceSetting: anything,
});

const locale = z.strictObject({
  /** As Lex writes it: `en_US`. */
  localeId: text,
  description: anything,
  /** What is recognised with less confidence than this goes to the fallback intent (0 to 1). */
  nluConfidenceThreshold: number,
  voiceSettings: anything,
  intents: list(intent),
  slotTypes: list(slotType),
  audioFillerSettings: anything,
  customVocabulary: anything,
  generativeAiSettings: anything,
  speechDetectionSensitivity: anything,
  speechRecognitionSettings: anything,
  unifiedSpeechSettings: anything,
});

/** Reads a bot in AWS's own shape; problems name the path (`botLocales.0.intents.1.slots.0.name`). */
export const botModel = z.strictObject({
  name: text,
  description: anything,
  /** How long Lex remembers a caller who says nothing, in seconds. */
  idleSessionTtlInSeconds: number,
  botLocales: list(locale),
  autoBuildBotLocales: anything,
  botFileS3Location: anything,
  botTags: anything,
  botType: anything,
  dataPrivacy: anything,
  errorLogSettings: anything,
  replication: anything,
  roleArn: anything,
  testBotAliasSettings: anything,
  testBotAliasTags: anything,
});

/**
 * A Lex V2 bot in AWS's own names and shape, read and complete: lists that were left out are empty.
 */
export type BotModel = Immutable<z.infer<typeof botModel>>;
/**
 * A bot as it may be written: AWS's own shape in camelCase, in which lists and settings may be left out.
 *
 * @example
 * ```ts
 * import type { WrittenBotModel } from "connect-simulator";
 *
 * export const doorman: WrittenBotModel = {
 *   name: "Doorman",
 *   idleSessionTtlInSeconds: 300,
 *   botLocales: [
 *     {
 *       localeId: "en_GB",
 *       nluConfidenceThreshold: 0.4,
 *       intents: [
 *         {
 *           name: "OpenDoor",
 *           sampleUtterances: [{ utterance: "open the door" }],
 *           intentConfirmationSetting: {
 *             promptSpecification: {
 *               maxRetries: 1,
 *               messageGroupsList: [{ message: { plainTextMessage: { value: "The front door?" } } }],
 *             },
 *           },
 *         },
 *         { name: "FallbackIntent", parentIntentSignature: "AMAZON.FallbackIntent" },
 *       ],
 *     },
 *   ],
 * };
 * ```
 */
export type WrittenBotModel = Immutable<z.input<typeof botModel>>;
export type LocaleModel = BotModel["botLocales"][number];
export type IntentModel = LocaleModel["intents"][number];
export type SlotModel = IntentModel["slots"][number];
export type SlotTypeModel = LocaleModel["slotTypes"][number];
export type PromptModel = Immutable<z.infer<typeof prompt>>;
export type ResponseModel = Immutable<z.infer<typeof response>>;
export type MessageGroupModel = Immutable<z.infer<typeof messageGroup>>;
export type ConditionalModel = Immutable<z.infer<typeof conditional>>;
export type NextStepModel = Immutable<z.infer<typeof nextStep>>;
export type CodeHookModel = Immutable<z.infer<typeof codeHook>>;
export type OutcomesModel = CodeHookModel["postCodeHookSpecification"];

type Immutable<Value> = Value extends object
  ? { readonly [Key in keyof Value]: Immutable<Value[Key]> }
  : Value;
