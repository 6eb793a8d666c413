import { endOfWhisper, say, voice, when } from "../../simulator/flow-language/blocks.ts";
import type { Action, FlowSource } from "../../simulator/flow-language/contact-flow.ts";
import { type Language, languages } from "../../src/domain/index.ts";
import { whisperTexts } from "./texts.ts";
import { voices } from "./voices.ts";

const tell = (language: Language): readonly Action[] => [
  voice(`whisper-voice-${language}`, voices[language], `whisper-stage-${language}`),
  when(
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
export const agentWhisper: FlowSource = {
  name: "Orderline whisper",
  description: "Tells the agent the case before the caller is put through",
  type: "agentWhisper",
  actions: [
    when(
      "whisper-language",
      "$.Attributes.language",
      { "en-US": "whisper-voice-en-US" },
      "whisper-voice-ja-JP",
    ),
    ...languages.flatMap(tell),
    endOfWhisper("whisper-end"),
  ],
};
