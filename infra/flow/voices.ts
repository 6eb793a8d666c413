import type { Language } from "../../src/domain/index.ts";

/** Polly's voice for each language: the flow's, the whisper's and, so that callers hear one, the bot's. */
export const voices: Readonly<Record<Language, string>> = { "en-US": "Joanna", "ja-JP": "Takumi" };
