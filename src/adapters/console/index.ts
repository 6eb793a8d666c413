export { consoleLog } from "./console-log.ts";
export { consoleNotifier } from "./console-notifier.ts";
export type { Write } from "./write.ts";
