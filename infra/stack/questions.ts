/** A question to the logs in the language of CloudWatch Logs Insights. */
export interface Question {
  readonly title: string;
  /** Whose logs: those that callers wait for, all, or look-up's beside the journal of the queue. */
  readonly of: "callers" | "all" | "journal";
  readonly view: "TABLE" | "BAR" | "LINE";
  readonly lines: readonly string[];
}

/**
 * A call is a contact that was looked up. The flow's functions log a `call` each time, the bot's hook a `turn`
 * for every sentence of the caller, so that what the bot did is counted where it closes.
 */
export const questions = {
  calls: {
    title: "Calls a day",
    of: "callers",
    view: "BAR",
    lines: ['filter event = "call"', "stats count_distinct(contactId) as calls by bin(1d)"],
  },
  withoutPerson: {
    title: "Calls that needed no person",
    of: "journal",
    view: "TABLE",
    lines: [
      // The journal's lines are nothing but a contact's id.
      'fields coalesce(contactId, @message) as contact, strcontains(@message, "look-up-order") as called',
      "stats max(called) as ours, max(1 - called) as queued by contact",
      "filter ours = 1",
      "stats count(*) as calls, sum(queued) as toPerson, 100 * (1 - avg(queued)) as percentWithoutPerson",
    ],
  },
  changes: {
    title: "Changes",
    of: "callers",
    view: "TABLE",
    lines: [
      'filter event = "call" or action = "Close"',
      'filter outcome in ["cancelled", "rescheduled"]',
      "stats count(*) as changes by outcome",
    ],
  },
  refusals: {
    title: "Callers refused, by reason",
    of: "callers",
    view: "TABLE",
    lines: [
      'filter lambdaResult = "Refused"',
      "stats count_distinct(contactId) as callers by reason",
      "sort callers desc",
    ],
  },
  answerTimes: {
    title: "Milliseconds to an answer",
    of: "callers",
    view: "TABLE",
    lines: [
      'filter event in ["call", "turn"]',
      "stats pct(ms, 50) as p50, pct(ms, 99) as p99, max(ms) as slowest by function",
    ],
  },
  notices: {
    title: "Notices",
    of: "all",
    view: "TABLE",
    lines: [
      'filter event = "notice"',
      "stats count(*) as notices, avg(waitedSeconds) as secondsWaited by outcome, reason",
    ],
  },
} as const satisfies Readonly<Record<string, Question>>;
