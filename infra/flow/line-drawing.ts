import type { DrawingOptions, Label } from "connect-simulator/drawing";
import { type Language, languages } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";
import { drawnIn } from "./drawn-in/by-language.ts";
import { type DrawnWords, phases } from "./drawn-in/drawn-words.ts";
import { numberTokens } from "./number-tokens.ts";

/** A label in every language of the pictures. */
const drawn = (text: (words: DrawnWords) => string): Label => ({
  ...Object.fromEntries(Object.entries(drawnIn).map(([language, words]) => [language, text(words)])),
  en: text(drawnIn.en),
});

/** The texts that the flow speaks, by their names. */
const textsIn = (language: Language): Readonly<Record<string, string>> => ({ ...lineTexts[language].flow });

const [first] = languages;

/** A text of the flow, in every language that the line speaks. */
const spoken = (name: string): Label => ({
  ...Object.fromEntries(
    languages.map((tag) => [new Intl.Locale(tag).language, textsIn(tag)[name] ?? ""] as const),
  ),
  en: textsIn(first)[name] ?? "",
});

/** How the line's flow is drawn. */
export const lineDrawing: DrawingOptions = {
  phaseTitles: Object.fromEntries(
    phases.map((phase) => [
      phase,
      {
        title: drawn((words) => words.phases[phase].title),
        about: drawn((words) => words.phases[phase].about),
      },
    ]),
  ),
  words: {
    ...Object.fromEntries(
      Object.keys(textsIn(first)).map((name) => [`$.FlowAttributes.${name}`, spoken(name)]),
    ),
    ...Object.fromEntries(
      numberTokens.map((token) => [`{{${token}}}`, drawn(({ numberDialled }) => numberDialled)]),
    ),
    error: drawn(({ error }) => error),
    "$.External.message": drawn(({ answered }) => answered),
  },
  errorsLeadTo: {
    blocks: ["person-trouble", "person-say-error"],
    sentence: drawn(({ errors }) => errors),
  },
};
