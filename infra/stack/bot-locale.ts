import type * as lex from "aws-cdk-lib/aws-lex";
import type { BotIntent, BotLocale, BotSlot } from "connect-simulator";

/** A locale of the bot as CloudFormation wants it. Every intent calls the code hook, for dialog and for fulfilment. */
export function botLocale(
  { localeId, voiceId, intents }: BotLocale,
  nluConfidenceThreshold: number,
): lex.CfnBot.BotLocaleProperty {
  return {
    localeId,
    nluConfidenceThreshold,
    voiceSettings: { voiceId, engine: "neural" },
    intents: intents.map(botIntent),
  };
}

function botIntent({ name, parentIntentSignature, utterances, slots }: BotIntent): lex.CfnBot.IntentProperty {
  return {
    name,
    dialogCodeHook: { enabled: true },
    fulfillmentCodeHook: { enabled: true },
    ...(parentIntentSignature && { parentIntentSignature }),
    ...(utterances.length > 0 && { sampleUtterances: utterances.map((utterance) => ({ utterance })) }),
    ...(slots.length > 0 && {
      slots: slots.map(botSlot),
      slotPriorities: slots.map(({ name }, index) => ({ slotName: name, priority: index + 1 })),
    }),
  };
}

function botSlot({ name, type, prompt, maxRetries }: BotSlot): lex.CfnBot.SlotProperty {
  return {
    name,
    slotTypeName: type,
    valueElicitationSetting: {
      slotConstraint: "Required",
      promptSpecification: {
        maxRetries,
        messageGroupsList: [{ message: { plainTextMessage: { value: prompt } } }],
      },
    },
  };
}
