import { endOfWhisper, say, voice, when } from "../../simulator/flow-language/blocks.ts";
import type { Action, FlowSource } from "../../simulator/flow-language/contact-flow.ts";
import { defaultLanguage, type Language, languages } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";

const voiceIn = (language: Language): string => `whisper-voice-${language}`;

const tell = (language: Language): readonly Action[] => [
  voice(voiceIn(language), lineTexts[language].voice, `whisper-stage-${language}`),
  when(
    `whisper-stage-${language}`,
    "$.Attributes.stage",
    { order: `whisper-order-${language}`, tried: `whisper-tried-${language}` },
    `whisper-no-order-${language}`,
  ),
  say(`whisper-no-order-${language}`, lineTexts[language].whisper.noOrder, "whisper-end"),
  say(`whisper-order-${language}`, lineTexts[language].whisper.order, "whisper-end"),
  say(`whisper-tried-${language}`, lineTexts[language].whisper.tried, "whisper-end"),
];

/** The case in a sentence, for the agent alone, in the call's language. */
export const agentWhisper: FlowSource = {
  name: "Orderline whisper",
  description: "Tells the agent the case before the caller is put through",
  type: "agentWhisper",
  actions: [
    when(
      "whisper-language",
      "$.Attributes.language",
      Object.fromEntries(
        languages
          .filter((language) => language !== defaultLanguage)
          .map((language) => [language, voiceIn(language)]),
      ),
      voiceIn(defaultLanguage),
    ),
    ...languages.flatMap(tell),
    endOfWhisper("whisper-end"),
  ],
};
