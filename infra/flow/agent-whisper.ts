import {
  type Action,
  compare,
  endFlow,
  type FlowDraft,
  say,
  setVoice,
} from "connect-simulator/flow-language";
import { defaultLanguage, type Language, languages } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";

const voiceIn = (language: Language): string => `whisper-voice-${language}`;

const whisperIn = (language: Language): readonly Action[] => [
  setVoice(voiceIn(language), lineTexts[language].voice, `whisper-stage-${language}`),
  compare(
    `whisper-stage-${language}`,
    "$.Attributes.stage",
    { order: `whisper-order-${language}`, tried: `whisper-tried-${language}` },
    `whisper-no-order-${language}`,
  ),
  say(`whisper-no-order-${language}`, lineTexts[language].whisper.noOrder, "whisper-end"),
  say(`whisper-order-${language}`, lineTexts[language].whisper.order, "whisper-end"),
  say(`whisper-tried-${language}`, lineTexts[language].whisper.tried, "whisper-end"),
];

/** The whisper flow: tells the agent about the caller's order in one sentence, in the call's language. */
export const agentWhisper: FlowDraft = {
  name: "Orderline whisper",
  description: "Tells the agent the case before the caller is put through",
  type: "agentWhisper",
  actions: [
    compare(
      "whisper-language",
      "$.Attributes.language",
      Object.fromEntries(
        languages
          .filter((language) => language !== defaultLanguage)
          .map((language) => [language, voiceIn(language)]),
      ),
      voiceIn(defaultLanguage),
    ),
    ...languages.flatMap(whisperIn),
    endFlow("whisper-end"),
  ],
};
