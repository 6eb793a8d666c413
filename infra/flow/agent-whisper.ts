import {
  type Action,
  compare,
  endFlow,
  type FlowDraft,
  say,
  setVoice,
} from "../../simulator/flow-language/index.ts";
import { type Language, languages } from "../../src/domain/index.ts";
import { whisperTexts } from "./texts.ts";
import { voices } from "./voices.ts";

const tell = (language: Language): readonly Action[] => [
  setVoice(`whisper-voice-${language}`, voices[language], `whisper-stage-${language}`),
  compare(
    `whisper-stage-${language}`,
    "$.Attributes.stage",
    { order: `whisper-order-${language}`, tried: `whisper-tried-${language}` },
    `whisper-no-order-${language}`,
  ),
  say(`whisper-no-order-${language}`, whisperTexts[language].noOrder, "whisper-end"),
  say(`whisper-order-${language}`, whisperTexts[language].order, "whisper-end"),
  say(`whisper-tried-${language}`, whisperTexts[language].tried, "whisper-end"),
];

/** The case in a sentence, for the agent alone, in the call's language. */
export const agentWhisper: FlowDraft = {
  name: "Orderline whisper",
  description: "Tells the agent the case before the caller is put through",
  type: "agentWhisper",
  actions: [
    compare(
      "whisper-language",
      "$.Attributes.language",
      { "en-US": "whisper-voice-en-US" },
      "whisper-voice-ja-JP",
    ),
    ...languages.flatMap(tell),
    endFlow("whisper-end"),
  ],
};
