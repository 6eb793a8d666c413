/**
 * Prints the log as JSON, one entry a line, and texts instead of sending them.
 *
 * @example
 * ```ts
 * import { consoleLog, consoleNotifier } from "orderline/adapters/console";
 *
 * export const notifier = consoleNotifier({ text: ({ id, noticeOwed }) => `Order ${id} was ${noticeOwed.kind}.` });
 * consoleLog()({ level: "info", event: "started" });
 * ```
 *
 * @module
 */

export { consoleLog } from "./console-log.ts";
export { consoleNotifier } from "./console-notifier.ts";
export type { Write } from "./write.ts";
