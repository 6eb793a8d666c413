/**
 * A telephone in the terminal, in English and Japanese: what is typed is said or pressed, and beside what the line says
 * it tells what blocks, functions and bot do. Commands (`/help`) set the clock, break things and show the call.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { phoneLine, settableClock } from "connect-simulator";
 * import { openTerminal, terminalPhone } from "connect-simulator/terminal";
 *
 * const flow = await readFile("flow.json", "utf8");
 * const clock = settableClock(new Date());
 * const line = phoneLine({ flow, queues: { orders: { name: "Orders" } }, clock });
 * const number = "+15550100";
 * await terminalPhone(
 *   {
 *     name: "Order line",
 *     flows: [JSON.parse(flow)],
 *     numbers: [{ number, label: "English", language: "en-US" }],
 *     call: (options) => line.call(options),
 *     clock: { timeZone: "Asia/Tokyo", ...clock },
 *   },
 *   openTerminal(),
 *   {
 *     callers: [
 *       { label: "a customer", value: "+819012345678", dials: number },
 *       { label: "somebody who withholds the number", value: undefined },
 *     ],
 *   },
 * );
 * ```
 *
 * @module
 */
export type { Choice } from "./choose.ts";
export type { Answer, Command, Commands } from "./command.ts";
export { labelled } from "./in-language.ts";
export type { Detail, Narration, Narrator } from "./narrator.ts";
export { table } from "./table.ts";
export { type News, type Telephone, type TelephoneOptions, telephone } from "./telephone.ts";
export { openTerminal, type Terminal } from "./terminal.ts";
export { type TerminalLanguage, terminalLanguage, terminalLanguages } from "./terminal-language.ts";
export { type Caller, type TerminalPhone, terminalPhone } from "./terminal-phone.ts";
