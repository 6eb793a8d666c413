import type { Action } from "../flow-language/contact-flow.ts";

/** What a block says, as the flow has it: with its references, without SSML's tags. The empty text where it says nothing. */
export const saidBy = ({ Parameters: { Text, SSML } }: Pick<Action, "Parameters">): string =>
  typeof Text === "string" && Text ? Text : typeof SSML === "string" ? SSML.replace(/<[^>]*>/g, "") : "";
