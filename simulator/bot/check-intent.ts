import { type IntentModel, type LocaleModel, nextStep, type SlotModel } from "./bot-model.ts";
import { builtInIntents, fallbackSignature, refusedIntents } from "./built-in-intents.ts";
import { slotTypeNameProblem } from "./check-slot-type.ts";
import { ConditionUnreadable, parseCondition } from "./conditions/parse-condition.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { walk } from "./walk.ts";

/** What of an intent cannot be run, each with where it stands. */
export function intentProblems(
  intent: IntentModel,
  locale: LocaleModel,
  language: BotLanguage | undefined,
): readonly string[] {
  return [
    ...signatureProblems(intent).map((problem) => `: ${problem}`),
    ...utteranceProblems(intent).map((problem) => `: ${problem}`),
    ...intent.slots.flatMap((slot) =>
      slotProblems(slot, locale, language).map((problem) => `, slot ${slot.name}: ${problem}`),
    ),
    ...pathProblems(intent, locale).map(([path, problem]) => `, ${path}: ${problem}`),
  ];
}

function signatureProblems(intent: IntentModel): readonly string[] {
  const { parentIntentSignature: parent } = intent;
  const reason = parent === undefined ? undefined : refusedIntents[parent];
  if (reason) return [`${parent} ${reason}`];
  const settings = (
    [
      "kendraConfiguration",
      "qnAIntentConfiguration",
      "qInConnectIntentConfiguration",
      "bedrockAgentIntentConfiguration",
    ] as const
  ).filter((name) => intent[name]);
  if (settings.length > 0)
    return settings.map((name) => `${name} asks another service, which is not simulated`);
  const known = [fallbackSignature, ...Object.keys(builtInIntents)];
  return parent === undefined || known.includes(parent)
    ? []
    : [`the built-in intent ${parent} is not known; known are ${known.join(", ")}`];
}

const utteranceProblems = ({ sampleUtterances, slots }: IntentModel): readonly string[] =>
  sampleUtterances.flatMap(({ utterance }) =>
    [...utterance.matchAll(/\{([\w.-]+)\}/g)]
      .filter(([, name]) => slots.every((slot) => slot.name !== name))
      .map(([, name]) => `the sample utterance "${utterance}" names ${name}, which is no slot of the intent`),
  );

function slotProblems(slot: SlotModel, locale: LocaleModel, language: BotLanguage | undefined) {
  const { slotTypeName, subSlotSetting, valueElicitationSetting } = slot;
  const { slotConstraint, promptSpecification } = valueElicitationSetting;
  const typeProblem = slotTypeNameProblem(slotTypeName, locale, language);
  return [
    ...(typeProblem ? [typeProblem] : []),
    ...(subSlotSetting ? ["sub-slots (subSlotSetting) are not simulated"] : []),
    ...(slotConstraint === "Required" && !promptSpecification
      ? ["a required slot needs a promptSpecification"]
      : []),
  ];
}

/** Conditions that cannot be read, and steps that lead to what the bot has not. */
function pathProblems(intent: IntentModel, { intents }: LocaleModel): readonly (readonly [string, string])[] {
  return [...walk(intent)].flatMap(([path, part]) => {
    if ("expressionString" in part) {
      const problem = conditionProblem(String(part.expressionString));
      return problem ? [[path, problem] as const] : [];
    }
    if (!("dialogAction" in part)) return [];
    const { data: step } = nextStep.safeParse(part);
    const name = step?.intent?.name ?? intent.name;
    const target = intents.find((one) => one.name === name);
    if (!target) return [[path, `leads to intent ${name}, which the locale has not`] as const];
    const { type, slotToElicit } = step?.dialogAction ?? {};
    if (type !== "ElicitSlot" || target.slots.some((slot) => slot.name === slotToElicit)) return [];
    return [[path, `asks for slot ${slotToElicit ?? ""}, which intent ${name} has not`] as const];
  });
}

function conditionProblem(expression: string): string | undefined {
  try {
    parseCondition(expression);
    return undefined;
  } catch (error) {
    if (error instanceof ConditionUnreadable)
      return `the condition ${expression} is not one that Lex documents: ${error.message}`;
    throw error;
  }
}
