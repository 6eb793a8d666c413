/**
 * Runs contact flows of Amazon Connect and bots of Amazon Lex V2 without an account: the flow as Connect would store
 * it, functions of your own behind it, and a caller who presses, speaks, stays silent and hangs up.
 *
 * @example
 * ```ts
 * import { phoneLine } from "connect-simulator";
 *
 * export async function callThePizzeria(flow: string): Promise<string | undefined> {
 *   const line = phoneLine({
 *     flow,
 *     lambdas: { "take-order": async () => ({ outcome: "taken", minutes: "25" }) },
 *     queues: { kitchen: { name: "Kitchen" } },
 *   });
 *   const call = await line.call({ from: "+442079460000" });
 *   await call.press("1");
 *   await call.hears(/25 minutes/);
 *   return call.ending;
 * }
 * ```
 *
 * @module
 */

export type { BotDefinition, BotIntent, BotLocale, BotSlot } from "./bot/bot-definition.ts";
export type { BotModel, WrittenBotModel } from "./bot/bot-model.ts";
export { BotUnreadable } from "./bot/bot-unreadable.ts";
export type { CodeHook } from "./bot/call-hook.ts";
export { ReplyRefused } from "./bot/check-reply.ts";
export { type BotSource, type BotSourceOptions, botFrom } from "./bot/formats/bot-from.ts";
export type { BotLanguage, Durations, FoundDate, FoundTime } from "./bot/languages/bot-language.ts";
export type { FoundNumber } from "./bot/languages/found-number.ts";
export { type LexBotOptions, lexBot } from "./bot/lex-bot.ts";
export type { LexEvent } from "./bot/lex-event.ts";
export type { BotSession, BotTurn, OpenBotSession } from "./bot-session.ts";
export type { CallerInput } from "./caller.ts";
export { BrokenOff } from "./flow/broken-off.ts";
export type { CallEnd, CallEvent } from "./flow/call-event.ts";
export { type Branch, branchesOf, type Coverage, coverageOf } from "./flow/coverage.ts";
export type { Block, Flow } from "./flow/flow.ts";
export { type FlowKind, flowKindNamed, flowKinds } from "./flow/flow-kind.ts";
export { FlowUnreadable } from "./flow/flow-unreadable.ts";
export type { Hours, OpeningHours, Weekday } from "./flow/hours.ts";
export { Delayed, delayed, type Lambda } from "./flow/lambda.ts";
export { type LineClock, type SettableClock, settableClock } from "./flow/line-clock.ts";
export type { Callback, Queue, QueueFound } from "./flow/queue.ts";
export { readFlow } from "./flow/read-flow.ts";
export type { FlowType } from "./flow/sources/flow-type.ts";
export { flowsIn } from "./flow/sources/flows-in.ts";
export type { FoundFlow } from "./flow/sources/found-flow.ts";
export { fillIn } from "./flow-language/fill-in.ts";
export type { AgentsView } from "./line/agents-view.ts";
export type { Call } from "./line/call.ts";
export type { CallOptions } from "./line/call-options.ts";
export type { LineSettings } from "./line/line-settings.ts";
export { type PhoneLine, phoneLine } from "./line/phone-line.ts";
