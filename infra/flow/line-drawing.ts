import type { DrawingOptions } from "connect-simulator/drawing";
import { languages } from "../../src/domain/index.ts";
import { lineTexts } from "../../src/wording/index.ts";
import { numberTokens } from "./number-tokens.ts";
import { phaseTitles } from "./phase-titles.ts";

/** The language of the texts that the drawing shows. */
const [language] = languages;

/** How the line's flow is drawn. */
export const lineDrawing: DrawingOptions = {
  phaseTitles,
  words: {
    ...Object.fromEntries(
      Object.entries(lineTexts[language].flow).map(([name, text]) => [`$.FlowAttributes.${name}`, text]),
    ),
    ...Object.fromEntries(numberTokens.map((token) => [`{{${token}}}`, "number dialled"])),
    "$.External.message": "(what the function answers)",
  },
  errorsLeadTo: {
    blocks: ["person-trouble", "person-say-error"],
    sentence: "From everywhere, errors lead to a person.",
  },
};
