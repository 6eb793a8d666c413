import type { Terms } from "./terms.ts";

export const en: Terms = {
  comma: ", ",
  branches: {
    NoMatchingError: "error",
    NoMatchingCondition: "otherwise",
    InputTimeLimitExceeded: "silence",
    InvalidPhoneNumber: "not a number",
    InvalidCallbackNumber: "not a number",
    CallbackNumberNotDialable: "not dialable",
    QueueAtCapacity: "queue full",
    ContinueLooping: "again",
    DoneLooping: "too often",
    FallbackIntent: "not understood",
  },
  hours: { True: "open", False: "closed" },
  reason: (name) => name.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase(),
  key: (key) => `key ${key}`,
  moreThan: (limit) => `more than ${limit}`,
  atMost: (times) => `at most ${times} times`,
  contact: (names) => `contact: ${names.join(", ")}`,
  flow: (names) => `flow: ${names.length > 4 ? `${names.length} texts and settings` : names.join(", ")}`,
  voice: (name) => `voice ${name}`,
  language: (tag) => `language ${tag}`,
  flowLog: (behaviour) => `flow log ${behaviour.toLowerCase()}`,
  hooks: (names) =>
    names
      .join(", ")
      .replace(/(?<=[a-z])(?=[A-Z])/g, " ")
      .toLowerCase(),
  callback: "callback into the queue",
  waits: "the caller waits for a person",
  hangsUp: "hangs up",
  ends: "the flow ends",
  said: (text) => `“${text}”`,
};
