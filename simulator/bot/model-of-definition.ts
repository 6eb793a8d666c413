import type { BotDefinition, BotIntent, BotSlot } from "./bot-definition.ts";
import { type BotModel, botModel } from "./bot-model.ts";

const read = new WeakMap<BotDefinition, BotModel>();

/** The code form in AWS's own shape: every intent has the code hook, for dialog and for fulfilment. */
export function modelOfDefinition(definition: BotDefinition): BotModel {
  const known = read.get(definition);
  if (known) return known;
  const { name, idleSessionSeconds, nluConfidenceThreshold, locales } = definition;
  const model = botModel.parse({
    name,
    idleSessionTtlInSeconds: idleSessionSeconds,
    botLocales: Object.values(locales).map(({ localeId, voiceId, intents }) => ({
      localeId,
      nluConfidenceThreshold,
      voiceSettings: { voiceId, engine: "neural" },
      intents: intents.map(intentOf),
    })),
  });
  read.set(definition, model);
  return model;
}

const intentOf = ({ name, parentIntentSignature, utterances, slots }: BotIntent) => ({
  name,
  ...(parentIntentSignature && { parentIntentSignature }),
  sampleUtterances: utterances.map((utterance) => ({ utterance })),
  slots: slots.map(slotOf),
  slotPriorities: slots.map((slot, index) => ({ slotName: slot.name, priority: index + 1 })),
  dialogCodeHook: { enabled: true },
  fulfillmentCodeHook: { enabled: true },
});

const slotOf = ({ name, type, prompt, maxRetries }: BotSlot) => ({
  name,
  slotTypeName: type,
  valueElicitationSetting: {
    slotConstraint: "Required",
    promptSpecification: {
      maxRetries,
      messageGroupsList: [{ message: { plainTextMessage: { value: prompt } } }],
    },
  },
});
