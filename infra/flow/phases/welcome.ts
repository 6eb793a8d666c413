import {
  type Action,
  compare,
  loop,
  menu,
  say,
  setContactAttributes,
  setFlowAttributes,
  setLanguage,
  setLogging,
  setVoice,
} from "connect-simulator/flow-language";
import { defaultLanguage, type Language, languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { flowText } from "../flow-text.ts";
import { numberToken } from "../number-tokens.ts";

const byKey: readonly Language[] = languages.toSorted((a, b) =>
  lineTexts[a].key < lineTexts[b].key ? -1 : 1,
);
const textsIn = (language: Language): string => `welcome-texts-${language}`;
const choiceOf = (language: Language | undefined): string => `language-choice-voice-${language}`;

const numbers = Object.fromEntries(
  byKey.map((language) => [`{{${numberToken(language)}}}`, textsIn(language)]),
);
const keys = Object.fromEntries(byKey.map((language) => [lineTexts[language].key, textsIn(language)]));

/** Offers one language, in that language, and takes the keys of all. After the last offer it waits longer. */
const offerLanguage = (language: Language, index: number): readonly Action[] => {
  const next = byKey[index + 1];
  const { voice, flow } = lineTexts[language];
  return [
    setVoice(choiceOf(language), voice, `language-choice-${language}`),
    menu(`language-choice-${language}`, flow.chooseLanguage, next ? 1 : 4, keys, {
      otherwise: next ? choiceOf(next) : "language-choice-rounds",
      onError: textsIn(defaultLanguage),
    }),
  ];
};

/** Sets language, voice and texts of the call. From here on blocks say `$.FlowAttributes.…`, whatever the language. */
const applyLanguage = (language: Language): readonly Action[] => [
  setFlowAttributes(
    textsIn(language),
    // Values that stand for none, until the call sets others.
    { ...lineTexts[language].flow, language, verificationCode: "none", nextPosition: "0" },
    `welcome-language-${language}`,
  ),
  setLanguage(`welcome-language-${language}`, language, `welcome-voice-${language}`),
  setVoice(`welcome-voice-${language}`, lineTexts[language].voice, "welcome-case"),
];

/** Finds out the language, by the number dialled or the caller's choice, and greets the caller in it. */
export const welcome: readonly [Action, ...Action[]] = [
  // Flow logs would hold phone numbers and names.
  setLogging("language-no-logs", "Disabled", "language-number-dialled"),
  compare("language-number-dialled", "$.SystemEndpoint.Address", numbers, "language-choice-rounds"),
  loop("language-choice-rounds", 2, choiceOf(byKey[0]), textsIn(defaultLanguage)),
  ...byKey.flatMap(offerLanguage),
  ...byKey.flatMap(applyLanguage),
  setContactAttributes(
    "welcome-case",
    { language: "$.FlowAttributes.language", stage: "no-order", callerNumber: "withheld" },
    "welcome-caller",
  ),
  // A block of its own: it may fail for a caller without a number, and a block sets all of its attributes or none.
  setContactAttributes("welcome-caller", { callerNumber: "$.CustomerEndpoint.Address" }, "welcome-greeting"),
  say("welcome-greeting", flowText("greeting"), "find-by-caller"),
];
