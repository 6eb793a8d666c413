export type { DemoCustomer } from "./demo-customers.ts";
export type { AgentQueue, DialledLanguage, LocalCallOptions, LocalLine } from "./local-line.ts";
export { type LocalLineOptions, openLocalLine } from "./open-local-line.ts";
export type { StoredItem } from "./orders-table.ts";
