export type { CodeHook } from "./call-hook.ts";
export { ReplyRefused } from "./check-reply.ts";
export { type LexBotOptions, lexBot } from "./lex-bot.ts";
export type { LexEvent } from "./lex-event.ts";
