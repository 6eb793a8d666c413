/** The rules that a code hook's reply breaks, as AWS documents them for Lex V2; none means that Lex accepts it. */
export function brokenRules(reply: unknown): string[] {
  const { sessionState, messages = [] } = asRecord(JSON.parse(JSON.stringify(reply ?? null)));
  const { dialogAction, intent, sessionAttributes } = asRecord(sessionState);
  const { type, slotToElicit } = asRecord(dialogAction);
  const { name, slots, state, confirmationState } = asRecord(intent);
  const texts = Array.isArray(messages) ? messages.map(asRecord) : [];
  const attributes = Object.values(asRecord(sessionAttributes));
  const wants: readonly (readonly [rule: string, kept: boolean])[] = [
    ["only keys that Lex knows", hasOnly(reply, ["sessionState", "messages", "requestAttributes"])],
    ["a session state", hasOnly(sessionState, ["dialogAction", "intent", "sessionAttributes"])],
    [
      "a dialog action",
      ["Close", "ConfirmIntent", "Delegate", "ElicitIntent", "ElicitSlot"].includes(text(type)),
    ],
    ["ElicitSlot names a slot of the intent", type !== "ElicitSlot" || text(slotToElicit) in asRecord(slots)],
    ["ElicitSlot names an intent", type !== "ElicitSlot" || text(name) !== ""],
    [
      "ConfirmIntent names an intent and its slots",
      type !== "ConfirmIntent" || (text(name) !== "" && slots != null),
    ],
    ["a question is a message", !["ElicitIntent", "ConfirmIntent"].includes(text(type)) || texts.length > 0],
    [
      "Close names an intent and its state",
      type !== "Close" || (text(name) !== "" && ["Fulfilled", "Failed", "InProgress"].includes(text(state))),
    ],
    [
      "an intent's own keys",
      intent === undefined || hasOnly(intent, ["name", "slots", "state", "confirmationState"]),
    ],
    [
      "a confirmation state",
      intent === undefined || ["None", "Confirmed", "Denied"].includes(text(confirmationState)),
    ],
    ["slots are null or whole", Object.values(asRecord(slots)).every(isSlot)],
    ["at most 10 messages", Array.isArray(messages) && texts.length <= 10],
    ["messages are plain text of 1 to 1024 characters", texts.every(isPlainText)],
    [
      "session attributes are text",
      sessionAttributes !== undefined && attributes.every((value) => isText(value)),
    ],
    ["session attributes take 12 KB at most", base64(sessionAttributes) <= 12 * 1024],
    ["a reply takes 50 KB at most", JSON.stringify(reply).length <= 50 * 1024],
  ];
  return wants.flatMap(([rule, kept]) => (kept ? [] : [rule]));
}

const asRecord = (value: unknown): Record<string, unknown> =>
  typeof value === "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};

const text = (value: unknown): string => (typeof value === "string" ? value : "");
const isText = (value: unknown): boolean => typeof value === "string" && value.isWellFormed();

const hasOnly = (value: unknown, keys: readonly string[]): boolean =>
  typeof value === "object" && value !== null && Object.keys(value).every((key) => keys.includes(key));

function isPlainText(message: Record<string, unknown>): boolean {
  const { contentType, content } = message;
  const { length } = text(content);
  return contentType === "PlainText" && isText(content) && length >= 1 && length <= 1024;
}

function isSlot(slot: unknown): boolean {
  if (slot === null) return true;
  const { originalValue, interpretedValue, resolvedValues } = asRecord(asRecord(slot)["value"]);
  return isText(originalValue) && isText(interpretedValue) && Array.isArray(resolvedValues);
}

const base64 = (value: unknown): number => Buffer.from(JSON.stringify(value ?? "")).toString("base64").length;
