/** An alarm's text: what has happened, and what to do about it. */
interface AlarmText {
  readonly happened: string;
  readonly toDo: string;
}

/** The text of every alarm, in the order of the guide's table, which is these. "A function" is named by its own name. */
export const alarmTexts = {
  failed: {
    happened: "a function failed",
    toDo: "its log has the error: a wrong setting is named there; of the sweep it is the table that was out of reach",
  },
  throttled: {
    happened: "a function was throttled",
    toDo: "ask AWS for more concurrent executions (Service Quotas, Lambda)",
  },
  answeredError: {
    happened: "callers were told of an error",
    toDo: 'DynamoDB was late or refused: the log\'s lines with "lambdaResult":"Error" have the cause',
  },
  flowFatalErrors: {
    happened: "the flow broke off a call",
    toDo: "turn the flow's logging on in the console for a while, and call",
  },
  guessing: {
    happened: "somebody tries order numbers",
    toDo: 'they were refused and put through to a person; the log\'s lines with "reason":"too-many-tries" have the contacts: block the number in Connect if it goes on',
  },
  iteratorAge: {
    happened: "the stream is read late",
    toDo: "texts come late, and the sweep sends them after minutes: look for errors and throttling of notify-customer",
  },
  recordsNotUnderstood: {
    happened: "a record of the stream was not understood",
    toDo: 'no text is lost, the sweep sends it; if it goes on, another program writes orders without their keys: the log\'s lines with "not-understood" have the sequence numbers',
  },
  unreadable: {
    happened: "an order cannot be read",
    toDo: 'its caller is told that there is none: the log\'s lines with "event":"unreadable-order" have its number and the fault; mend the item in the table, then the program that wrote it',
  },
  owingUnreadable: {
    happened: "an order that owes a text cannot be read",
    toDo: "its customer hears of no change until the item is mended, and then gets the text by the next sweep: the sweep's log has its number and the fault",
  },
  noticesGivenUp: {
    happened: "a text was given up",
    toDo: 'the log\'s line with "outcome":"given-up" has the order and the reason: tell the customer otherwise',
  },
  noticesUnsettled: {
    happened: "a text was sent and could not be noted as sent",
    toDo: 'DynamoDB was late or refused: the log\'s line with "event":"notice-unsettled" has the order and the cause; the customer may get the same text once more',
  },
  oldestOwed: {
    happened: "a text is owed for long, or nobody sweeps",
    toDo: "SNS refuses (sandbox, sender, permission) or the sweep does not run: its log has the cause",
  },
  textsFailed: {
    happened: "a text did not arrive",
    toDo: "SNS took it and could not deliver it: spending limit, a number that opted out, or the carrier; SNS's delivery log says which, once it is on",
  },
  fewTextsArrive: {
    happened: "fewer than nine in ten texts arrive",
    toDo: "look for the reason in SNS's delivery log, and in the spending limit first: at the limit none arrives",
  },
  smsSpend: {
    happened: "SMS spend is near the limit",
    toDo: "ask AWS for a higher monthly limit before it is reached, and raise smsSpendAlarm with it; or find out who calls",
  },
} as const satisfies Readonly<Record<string, AlarmText>>;

export type AlarmName = keyof typeof alarmTexts;
