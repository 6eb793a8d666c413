import type { LocaleModel, SlotTypeModel } from "./bot-model.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { patternProblem } from "./slot-types/alpha-numeric.ts";
import { builtInSlotTypes } from "./slot-types/built-in-slot-types.ts";
import { builtInNamed } from "./slot-types/slot-type-named.ts";

const known = Object.keys(builtInSlotTypes).join(", ");

/** What of a bot's own slot type cannot be run. */
export function slotTypeProblems(type: SlotTypeModel): readonly string[] {
  const { parentSlotTypeSignature: parent, compositeSlotTypeSetting, externalSourceSetting } = type;
  const { pattern } = type.valueSelectionSetting?.regexFilter ?? {};
  const wrong = pattern === undefined ? undefined : patternProblem(pattern);
  return [
    ...(wrong ? [`its regular expression ${pattern} ${wrong}`] : []),
    ...(compositeSlotTypeSetting ? ["composite slot types are not simulated"] : []),
    ...(externalSourceSetting ? ["grammars (externalSourceSetting) are not simulated"] : []),
    ...(parent && !builtInNamed(parent)
      ? [`its parent ${parent} is not known here; known are ${known}`]
      : []),
  ];
}

/** What a language may lack, and what to give it. */
const wanting: Readonly<Record<string, readonly [what: string, cure: string]>> = {
  "AMAZON.Date": ["no dates are known", "a date function"],
  "AMAZON.Time": ["no times of day are known", "a time function"],
  "AMAZON.Duration": ["no units of time are known", "durations"],
};

/** Why slots cannot be of that type in a language. */
export function slotTypeNameProblem(
  name: string,
  { localeId, slotTypes }: LocaleModel,
  language: BotLanguage | undefined,
): string | undefined {
  const own = slotTypes.find((type) => type.name === name);
  const parent = own?.parentSlotTypeSignature ?? "";
  const builtIn = builtInNamed(own ? parent : name);
  if (!own && !builtIn) return `the slot type ${name} is not known here; known are ${known}`;
  if (!builtIn || !language || builtIn.knows(language, localeId)) return undefined;
  const [code = ""] = localeId.split("_");
  if (builtIn.knows(language, "en_GB")) return `${name} is for the locale en_GB alone`;
  const [what, cure] = wanting[own ? parent : name] ?? [`${name} is not known`, "what it needs"];
  return `${what} in this language. Give languages.${code} ${cure}`;
}
