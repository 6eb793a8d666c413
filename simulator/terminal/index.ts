/**
 * A telephone in the terminal: what is typed is said or pressed, and with what the line says it shows the blocks,
 * functions and bot at work.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { settableClock } from "connect-simulator";
 * import { breakableLine, knownFaults } from "connect-simulator/script";
 * import { openTerminal, terminalPhone } from "connect-simulator/terminal";
 *
 * const line = breakableLine({
 *   flow: await readFile("flow.json", "utf8"),
 *   lambdas: { "look-up-order": async () => ({ outcome: "found", item: "Teapot" }) },
 *   queues: { orders: { name: "Orders" } },
 *   clock: settableClock(new Date()),
 * });
 * await terminalPhone(line, openTerminal(), {
 *   callers: [
 *     { label: "a customer", value: "+819012345678" },
 *     { label: "somebody who withholds the number", value: undefined },
 *   ],
 *   numbers: [{ label: "English", value: "en-US" }],
 *   faults: knownFaults(["look-up-order"]),
 *   timeZone: "Asia/Tokyo",
 * });
 * ```
 *
 * @module
 */
export type { Choice } from "./choose.ts";
export { type Narration, type Narrator, narrator } from "./narrator.ts";
export { type Commands, howToTalk, talk } from "./talk.ts";
export { openTerminal, type Terminal } from "./terminal.ts";
export { type News, type TerminalLine, type TerminalPhone, terminalPhone } from "./terminal-phone.ts";
