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
} from "../../../simulator/flow-language/index.ts";
import type { Language } from "../../../src/domain/index.ts";
import { spoken } from "../spoken.ts";
import { texts } from "../texts.ts";
import { voices } from "../voices.ts";

/** From here on every text is the caller's: blocks speak `$.FlowAttributes.…`, which this sets once. */
const speak = (language: Language, next: string): readonly Action[] => [
  setFlowAttributes(
    `welcome-texts-${language}`,
    // Codes and positions are only compared or passed on once the call has set them.
    { ...texts[language], language, verificationCode: "none", nextPosition: "0" },
    `welcome-language-${language}`,
  ),
  setLanguage(`welcome-language-${language}`, language, `welcome-voice-${language}`),
  setVoice(`welcome-voice-${language}`, voices[language], next),
];

/** Which language, by the number dialled or the caller's choice, and a greeting in it. */
export const welcome: readonly [Action, ...Action[]] = [
  // Flow logs would hold phone numbers and names.
  setLogging("language-no-logs", "Disabled", "language-number-dialled"),
  compare(
    "language-number-dialled",
    "$.SystemEndpoint.Address",
    { "{{number-ja-JP}}": "welcome-texts-ja-JP", "{{number-en-US}}": "welcome-texts-en-US" },
    "language-choice-rounds",
  ),
  loop("language-choice-rounds", 2, "language-choice-voice-ja-JP", "welcome-texts-ja-JP"),
  setVoice("language-choice-voice-ja-JP", voices["ja-JP"], "language-choice-ja-JP"),
  menu("language-choice-ja-JP", texts["ja-JP"].chooseLanguage, 1, languageKeys(), {
    otherwise: "language-choice-voice-en-US",
    onError: "welcome-texts-ja-JP",
  }),
  setVoice("language-choice-voice-en-US", voices["en-US"], "language-choice-en-US"),
  menu("language-choice-en-US", texts["en-US"].chooseLanguage, 4, languageKeys(), {
    otherwise: "language-choice-rounds",
    onError: "welcome-texts-ja-JP",
  }),
  ...speak("ja-JP", "welcome-case"),
  ...speak("en-US", "welcome-case"),
  setContactAttributes(
    "welcome-case",
    { language: "$.FlowAttributes.language", stage: "no-order", callerNumber: "withheld" },
    "welcome-caller",
  ),
  // A block of its own: a caller without a number may make it fail, and setting attributes is all or nothing.
  setContactAttributes("welcome-caller", { callerNumber: "$.CustomerEndpoint.Address" }, "welcome-greeting"),
  say("welcome-greeting", spoken("greeting"), "find-by-caller"),
];

function languageKeys() {
  return { "1": "welcome-texts-ja-JP", "2": "welcome-texts-en-US" };
}
