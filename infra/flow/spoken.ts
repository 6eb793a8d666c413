import type { FlowTexts } from "../../src/wording/index.ts";

/** Where a block finds a text in the caller's language. */
export const spoken = (text: keyof FlowTexts): string => `$.FlowAttributes.${text}`;
