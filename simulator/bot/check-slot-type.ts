import type { LocaleModel, SlotTypeModel } from "./bot-model.ts";
import type { BotLanguage } from "./languages/bot-language.ts";
import { builtInSlotTypes } from "./slot-types/built-in-slot-types.ts";
import { builtInNamed } from "./slot-types/slot-type-named.ts";

const known = Object.keys(builtInSlotTypes).join(", ");

/** What of a bot's own slot type cannot be run. */
export function slotTypeProblems(type: SlotTypeModel): readonly string[] {
  const { parentSlotTypeSignature: parent, compositeSlotTypeSetting, externalSourceSetting } = type;
  return [
    ...(compositeSlotTypeSetting ? ["composite slot types are not simulated"] : []),
    ...(externalSourceSetting ? ["grammars (externalSourceSetting) are not simulated"] : []),
    ...(parent && !builtInNamed(parent)
      ? [`its parent ${parent} is not known here; known are ${known}`]
      : []),
  ];
}

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
  if (!builtIn || !language || builtIn.knows(language)) return undefined;
  const [code = ""] = localeId.split("_");
  return name === "AMAZON.Date"
    ? `no dates are known in this language. Give languages.${code} a date function`
    : `${own ? parent : name} is not known in this language`;
}
