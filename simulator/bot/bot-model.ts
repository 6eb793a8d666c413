import * as z from "zod/mini";

/*
 * A Lex V2 bot in AWS's own names and shape: those of `AWS::Lex::Bot` in CloudFormation, in camelCase as the CDK's
 * `CfnBot` has them (`idleSessionTtlInSeconds`, `audioAndDtmfInputSpecification`, `ssmlMessage`). Whatever form a bot
 * comes in is read into this one, and the engine runs it. A name that is not here is refused.
 *
 * Each part that others hold has an interface of its own: a whole bot in one inferred type is nested more deeply than
 * compilers follow, and its declarations would be twenty times as long.
 */

const optional = z.optional;
const object = <Shape extends z.core.$ZodLooseShape>(shape: Shape) => z.readonly(z.strictObject(shape));
const list = <Schema extends z.ZodMiniType>(schema: Schema) => z._default(z.readonly(z.array(schema)), []);
/** Known by name; what it holds is not looked at, or refused by `checkModel`. */
const anything = z.optional(z.unknown());
const number = z.number();
const text = z.string();
const flag = z.boolean();

const message = object({
  plainTextMessage: optional(object({ value: text })),
  ssmlMessage: optional(object({ value: text })),
  customPayload: optional(object({ value: text })),
  imageResponseCard: optional(
    object({
      title: text,
      subtitle: optional(text),
      imageUrl: optional(text),
      buttons: list(object({ text, value: text })),
    }),
  ),
});

const messageGroupObject = object({ message, variations: list(message) });

interface WrittenMessageGroup extends z.input<typeof messageGroupObject> {}
export interface MessageGroupModel extends z.output<typeof messageGroupObject> {}
const messageGroup: z.ZodMiniType<MessageGroupModel, WrittenMessageGroup> = messageGroupObject;

const responseObject = object({ messageGroupsList: list(messageGroup), allowInterrupt: optional(flag) });

interface WrittenResponse extends z.input<typeof responseObject> {}
export interface ResponseModel extends z.output<typeof responseObject> {}
const response: z.ZodMiniType<ResponseModel, WrittenResponse> = responseObject;

const slotValueOverride = object({
  shape: optional(z.enum(["Scalar", "List"])),
  value: optional(object({ interpretedValue: optional(text) })),
  values: list(object({ value: optional(object({ interpretedValue: optional(text) })) })),
});

const dialogActionTypes = [
  ...(["ElicitIntent", "StartIntent", "ElicitSlot", "EvaluateConditional", "InvokeDialogCodeHook"] as const),
  ...(["ConfirmIntent", "FulfillIntent", "CloseIntent", "EndConversation"] as const),
] as const;

const nextStepObject = object({
  dialogAction: optional(
    object({
      type: z.enum(dialogActionTypes),
      slotToElicit: optional(text),
      suppressNextMessage: optional(flag),
    }),
  ),
  intent: optional(
    object({
      name: optional(text),
      slots: list(object({ slotName: text, slotValueOverride: optional(slotValueOverride) })),
    }),
  ),
  sessionAttributes: list(object({ key: text, value: optional(text) })),
});

interface WrittenNextStep extends z.input<typeof nextStepObject> {}
export interface NextStepModel extends z.output<typeof nextStepObject> {}
export const nextStep: z.ZodMiniType<NextStepModel, WrittenNextStep> = nextStepObject;

const conditionalObject = object({
  isActive: z._default(flag, true),
  conditionalBranches: list(
    object({
      name: text,
      condition: object({ expressionString: text }),
      response: optional(response),
      nextStep,
    }),
  ),
  defaultBranch: object({ response: optional(response), nextStep: optional(nextStep) }),
});

interface WrittenConditional extends z.input<typeof conditionalObject> {}
export interface ConditionalModel extends z.output<typeof conditionalObject> {}
const conditional: z.ZodMiniType<ConditionalModel, WrittenConditional> = conditionalObject;

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

const codeHookObject = object({
  enableCodeHookInvocation: flag,
  isActive: z._default(flag, true),
  invocationLabel: optional(text),
  postCodeHookSpecification: z._default(object(outcomes), {}),
});

interface WrittenCodeHook extends z.input<typeof codeHookObject> {}
export interface CodeHookModel extends z.output<typeof codeHookObject> {}
const codeHook: z.ZodMiniType<CodeHookModel, WrittenCodeHook> = codeHookObject;

/** Called in each turn of a question, before Lex asks it again. */
const elicitationCodeHook = object({
  enableCodeHookInvocation: flag,
  invocationLabel: optional(text),
});

const promptAttempt = object({
  allowInterrupt: optional(flag),
  allowedInputTypes: object({ allowAudioInput: flag, allowDtmfInput: flag }),
  audioAndDtmfInputSpecification: optional(
    object({
      startTimeoutMs: number,
      audioSpecification: optional(object({ endTimeoutMs: number, maxLengthMs: number })),
      dtmfSpecification: optional(
        object({
          deletionCharacter: text,
          endCharacter: text,
          endTimeoutMs: number,
          maxLength: number,
        }),
      ),
    }),
  ),
  textInputSpecification: optional(object({ startTimeoutMs: number })),
});

const promptObject = object({
  messageGroupsList: list(messageGroup),
  maxRetries: number,
  allowInterrupt: optional(flag),
  messageSelectionStrategy: optional(z.enum(["Random", "Ordered"])),
  /** By attempt: `Initial`, `Retry1` … `Retry5`. */
  promptAttemptsSpecification: optional(z.readonly(z.record(text, promptAttempt))),
});

interface WrittenPrompt extends z.input<typeof promptObject> {}
export interface PromptModel extends z.output<typeof promptObject> {}
const prompt: z.ZodMiniType<PromptModel, WrittenPrompt> = promptObject;

const sampleUtterances = list(object({ utterance: text }));

const slotObject = object({
  name: text,
  /** A built-in type (`AMAZON.Date`) or the name of one of the locale's slot types. */
  slotTypeName: text,
  description: anything,
  obfuscationSetting: anything,
  multipleValuesSetting: optional(object({ allowMultipleValues: optional(flag) })),
  subSlotSetting: anything,
  valueElicitationSetting: object({
    slotConstraint: z.enum(["Required", "Optional"]),
    promptSpecification: optional(prompt),
    defaultValueSpecification: optional(object({ defaultValueList: list(object({ defaultValue: text })) })),
    sampleUtterances,
    slotCaptureSetting: optional(
      object({
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

interface WrittenSlot extends z.input<typeof slotObject> {}
export interface SlotModel extends z.output<typeof slotObject> {}
const slot: z.ZodMiniType<SlotModel, WrittenSlot> = slotObject;

const fulfillmentCodeHook = object({
  enabled: flag,
  isActive: optional(flag),
  fulfillmentUpdatesSpecification: optional(
    object({
      active: flag,
      startResponse: optional(
        object({
          delayInSeconds: number,
          messageGroups: list(messageGroup),
          allowInterrupt: optional(flag),
        }),
      ),
      updateResponse: optional(
        object({
          frequencyInSeconds: number,
          messageGroups: list(messageGroup),
          allowInterrupt: optional(flag),
        }),
      ),
      timeoutInSeconds: optional(number),
    }),
  ),
  postFulfillmentStatusSpecification: optional(object(outcomes)),
});

const intentObject = object({
  name: text,
  displayName: anything,
  description: anything,
  /** `AMAZON.FallbackIntent` and other built-in intents. */
  parentIntentSignature: optional(text),
  sampleUtterances,
  slots: list(slot),
  slotPriorities: list(object({ priority: number, slotName: text })),
  dialogCodeHook: optional(object({ enabled: flag })),
  fulfillmentCodeHook: optional(fulfillmentCodeHook),
  initialResponseSetting: optional(
    object({
      initialResponse: optional(response),
      conditional: optional(conditional),
      nextStep: optional(nextStep),
      codeHook: optional(codeHook),
    }),
  ),
  intentConfirmationSetting: optional(
    object({
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
    object({
      isActive: z._default(flag, true),
      closingResponse: optional(response),
      conditional: optional(conditional),
      nextStep: optional(nextStep),
    }),
  ),
  inputContexts: list(object({ name: text })),
  outputContexts: list(object({ name: text, timeToLiveInSeconds: number, turnsToLive: number })),
  kendraConfiguration: anything,
  qnAIntentConfiguration: anything,
  qInConnectIntentConfiguration: anything,
  bedrockAgentIntentConfiguration: anything,
});

interface WrittenIntent extends z.input<typeof intentObject> {}
export interface IntentModel extends z.output<typeof intentObject> {}
const intent: z.ZodMiniType<IntentModel, WrittenIntent> = intentObject;

const slotTypeObject = object({
  name: text,
  description: anything,
  /** The built-in type that it extends: `AMAZON.AlphaNumeric`, `AMAZON.Number`… */
  parentSlotTypeSignature: optional(text),
  slotTypeValues: list(
    object({
      sampleValue: object({ value: text }),
      synonyms: list(object({ value: text })),
    }),
  ),
  valueSelectionSetting: optional(
    object({
      resolutionStrategy: z.enum(["ORIGINAL_VALUE", "TOP_RESOLUTION", "CONCATENATION"]),
      regexFilter: optional(object({ pattern: text })),
      advancedRecognitionSetting: anything,
    }),
  ),
  compositeSlotTypeSetting: anything,
  externalSourceSetting: anything,
});

interface WrittenSlotType extends z.input<typeof slotTypeObject> {}
export interface SlotTypeModel extends z.output<typeof slotTypeObject> {}
const slotType: z.ZodMiniType<SlotTypeModel, WrittenSlotType> = slotTypeObject;

const localeObject = object({
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

interface WrittenLocale extends z.input<typeof localeObject> {}
export interface LocaleModel extends z.output<typeof localeObject> {}
const locale: z.ZodMiniType<LocaleModel, WrittenLocale> = localeObject;

/** Reads a bot in AWS's own shape; problems name the path (`botLocales.0.intents.1.slots.0.name`). */
export const botModel = object({
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
export interface BotModel extends z.output<typeof botModel> {}
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
export interface WrittenBotModel extends z.input<typeof botModel> {}

export type OutcomesModel = CodeHookModel["postCodeHookSpecification"];
