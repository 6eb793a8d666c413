import type { FlowTexts } from "../../src/wording/index.ts";

/** The reference to a text in the caller's language. */
export const flowText = (text: keyof FlowTexts): string => `$.FlowAttributes.${text}`;
