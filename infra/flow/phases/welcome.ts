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
  type Texts,
} from "connect-simulator/flow-language";
import { defaultLanguage, type Language, languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { numberToken } from "../number-tokens.ts";
import { token } from "../resource-blocks.ts";

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

/** What the shop has set to be said in that language. */
const shopTexts = (language: Language): Texts => ({
  greeting: token(`greeting-${language}`),
  closed: token(`closed-${language}`),
});

/** Sets language, voice and texts of the call. From here on blocks say `$.FlowAttributes.…`, whatever the language. */
const applyLanguage = (language: Language): readonly Action[] => [
  setFlowAttributes(
    textsIn(language),
    { ...lineTexts[language].flow, ...shopTexts(language), language },
    `welcome-language-${language}`,
  ),
  setLanguage(`welcome-language-${language}`, language, `welcome-voice-${language}`),
  setVoice(`welcome-voice-${language}`, lineTexts[language].voice, "welcome-case"),
];

/** The other language, where there are two; else the caller is asked. */
const otherThan = (language: Language): string => {
  const [other, ...more] = byKey.filter((one) => one !== language);
  return other && more.length === 0 ? textsIn(other) : "language-choice-rounds";
};

/** Finds out the language, by the number dialled or the caller's choice, and greets the caller in it. */
export const welcome: readonly [Action, ...Action[]] = [
  // Flow logs would hold phone numbers and names.
  setLogging("language-no-logs", "Disabled", "language-case"),
  setContactAttributes(
    "language-case",
    { stage: "no-order", callerNumber: "withheld", claimed: "False", orderId: "none", outcome: "none" },
    "language-nothing-yet",
  ),
  // Values that stand for none, until the call sets others; and what holds for the whole call.
  setFlowAttributes(
    "language-nothing-yet",
    { verificationCode: "none", nextPosition: "0", peopleAnswer: token("people-answer") },
    "language-number-dialled",
  ),
  compare("language-number-dialled", "$.SystemEndpoint.Address", numbers, "language-choice-rounds"),
  loop("language-choice-rounds", 2, choiceOf(byKey[0]), textsIn(defaultLanguage)),
  ...byKey.flatMap(offerLanguage),
  loop("language-other-times", 4, "language-other", "menu-times"),
  compare(
    "language-other",
    "$.FlowAttributes.language",
    Object.fromEntries(byKey.map((language) => [language, otherThan(language)])),
    "language-choice-rounds",
  ),
  ...byKey.flatMap(applyLanguage),
  setContactAttributes("welcome-case", { language: "$.FlowAttributes.language" }, "welcome-whether-order"),
  // A caller who changes the language during the call keeps the order and its proof.
  compare(
    "welcome-whether-order",
    "$.Attributes.stage",
    { order: "again-open", tried: "again-open" },
    "welcome-caller",
  ),
  // A block of its own: it may fail for a caller without a number, and a block sets all of its attributes or none.
  setContactAttributes("welcome-caller", { callerNumber: "$.CustomerEndpoint.Address" }, "welcome-greeting"),
  say("welcome-greeting", "$.FlowAttributes.greeting", "find-by-caller"),
];
