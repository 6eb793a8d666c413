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

/** Goes on by the value of a contact attribute, says what there is to say of it, and comes together again. */
function sayBy(
  language: Language,
  attribute: string,
  texts: Readonly<Record<string, string>>,
  next: string,
): readonly Action[] {
  const id = (value: string): string => `whisper-${attribute}-${value}-${language}`;
  const values = Object.keys(texts);
  return [
    compare(
      `whisper-${attribute}-${language}`,
      `$.Attributes.${attribute}`,
      Object.fromEntries(values.map((value) => [value, id(value)])),
      next,
    ),
    ...Object.entries(texts).map(([value, text]) => say(id(value), text, next)),
  ];
}

/** The text in SSML, for the voice to say the shipping date as a date. */
const withDateSaid = (text: string): string =>
  `<speak>${text.replace("$.Attributes.shippingDate", '<say-as interpret-as="date" format="ymd">$&</say-as>')}</speak>`;

/** Who is calling and why, which order, what was wanted and what came of it: a sentence each. */
function whisperIn(language: Language): readonly Action[] {
  const { voice, whisper } = lineTexts[language];
  const id = (name: string): string => `whisper-${name}-${language}`;
  return [
    setVoice(voiceIn(language), voice, id("why")),
    ...sayBy(language, "why", whisper.why, id("claimed")),
    ...sayBy(language, "claimed", { True: whisper.claimed }, id("stage")),
    compare(id("stage"), "$.Attributes.stage", { order: id("order"), tried: id("order") }, id("no-order")),
    say(id("no-order"), whisper.noOrder, id("outcome")),
    say(id("order"), whisper.order, id("date")),
    say(id("date"), withDateSaid(whisper.shippingDate), id("whether-tried")),
    compare(id("whether-tried"), "$.Attributes.stage", { tried: id("tried") }, id("outcome")),
    say(id("tried"), whisper.tried, id("outcome")),
    compare(
      id("outcome"),
      "$.Attributes.outcome",
      {
        ...Object.fromEntries(Object.keys(whisper.outcome).map((outcome) => [outcome, id(outcome)])),
        refused: id("reason"),
      },
      "whisper-end",
    ),
    ...Object.entries(whisper.outcome).map(([outcome, text]) => say(id(outcome), text, "whisper-end")),
    ...sayBy(language, "reason", whisper.refused, "whisper-end"),
  ];
}

/** The whisper flow: tells the agent the caller's case in the call's language. */
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
