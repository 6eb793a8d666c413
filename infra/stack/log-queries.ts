/** A query of CloudWatch Logs Insights, as a widget of the dashboard. */
export interface LogQuery {
  readonly title: string;
  /** The logs of the functions that callers wait for; of all; or look-up-order's and the log of queued contacts. */
  readonly logs: "callers" | "all" | "queue";
  readonly view: "TABLE" | "BAR" | "LINE";
  readonly commands: readonly string[];
}

/**
 * A contact counts as a call once look-up-order was invoked for it. The flow's functions log a `call` for each
 * invocation, the code hook a `turn` for each turn; so the bot's changes are counted where it closes.
 */
export const logQueries = {
  calls: {
    title: "Calls a day",
    logs: "callers",
    view: "BAR",
    commands: ['filter event = "call"', "stats count_distinct(contactId) as calls by bin(1d)"],
  },
  withoutPerson: {
    title: "Calls that needed no person",
    logs: "queue",
    view: "TABLE",
    commands: [
      // An entry of the log of queued contacts is a contact's id and nothing else.
      'fields coalesce(contactId, @message) as contact, strcontains(@message, "look-up-order") as called',
      "stats max(called) as ours, max(1 - called) as queued by contact",
      "filter ours = 1",
      "stats count(*) as calls, sum(queued) as toPerson, 100 * (1 - avg(queued)) as percentWithoutPerson",
    ],
  },
  changes: {
    title: "Changes",
    logs: "callers",
    view: "TABLE",
    commands: [
      'filter event = "call" or action = "Close"',
      'filter outcome in ["cancelled", "rescheduled"]',
      "stats count(*) as changes by outcome",
    ],
  },
  refusals: {
    title: "Callers refused, by reason",
    logs: "callers",
    view: "TABLE",
    commands: [
      'filter lambdaResult = "Refused"',
      "stats count_distinct(contactId) as callers by reason",
      "sort callers desc",
    ],
  },
  answerTimes: {
    title: "Milliseconds to an answer",
    logs: "callers",
    view: "TABLE",
    commands: [
      'filter event in ["call", "turn"]',
      "stats pct(ms, 50) as p50, pct(ms, 99) as p99, max(ms) as slowest by function",
    ],
  },
  notices: {
    title: "Notices",
    logs: "all",
    view: "TABLE",
    commands: [
      'filter event = "notice"',
      "stats count(*) as notices, avg(waitedSeconds) as secondsWaited by outcome, reason",
    ],
  },
  toMend: {
    title: "Orders to mend in the table",
    logs: "all",
    view: "TABLE",
    commands: [
      'filter event in ["unreadable-order", "status-disagreement"]',
      "stats count(*) as times, latest(fault) as what by event, orderId",
      "sort times desc",
    ],
  },
} as const satisfies Readonly<Record<string, LogQuery>>;
