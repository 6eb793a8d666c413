/**
 * One entry of the log: what happened, and flat facts about it. Names, items and phone numbers stay out.
 * `event` is a kebab-case word to search by.
 */
export interface LogEntry {
  readonly level: "info" | "warn" | "error";
  readonly event: string;
  readonly [fact: string]: string | number | boolean | undefined;
}

export type Log = (entry: LogEntry) => void;
