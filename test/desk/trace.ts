/** An event of the notice protocol of one order; docs/simulation.md says what each means. */
export interface TraceEvent {
  /** Virtual time: ISO 8601, UTC. Events stand in the order in which they happened. */
  readonly at: string;
  readonly order: string;
  /** The life of a process: its name, and `#` and a number that grows with each start. */
  readonly process: string;
  readonly event: (typeof traceEvents)[number];
  /** Which piece of news of the order: 1 is the first change that owed a text, 2 the next. 0 where there was none. */
  readonly news: number;
  /** Of `publish-answer`: what the sender heard. Of `settled`: what became of the text. */
  readonly how?: "sent" | "refused" | "failed" | "lost" | "given-up";
}

/** At the table and at SNS these are told when they take effect there, not when somebody hears of it. */
export const traceEvents = [
  "change",
  "spoilt",
  "mended",
  "claim-begun",
  "claimed",
  "postponed",
  "nothing-owed",
  "claim-unheard",
  "sent-text",
  "text-taken",
  "publish-answer",
  "settled",
  "released",
  "newer-owed",
  "lease-lost",
  "unclaimed",
  "died",
] as const;
