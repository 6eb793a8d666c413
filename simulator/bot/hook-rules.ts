import type { HookReply } from "./hook-reply.ts";

/** The intents and slots that a reply may name. */
export interface Vocabulary {
  readonly intents: readonly {
    readonly name: string;
    readonly slots: readonly { readonly name: string }[];
  }[];
}

interface Facts {
  readonly reply: HookReply;
  /** The intent of that name, if the bot has one. */
  readonly intent: Vocabulary["intents"][number] | undefined;
}

/** What Lex asks of a reply beyond its shape: the rule, and where a reply breaks it. */
type Rule = readonly [rule: string, broken: (facts: Facts) => boolean | undefined];

const action = ({ reply }: Facts) => reply.sessionState.dialogAction;
const named = ({ reply }: Facts) => reply.sessionState.intent;
const messages = ({ reply }: Facts) => reply.messages ?? [];
const is = (facts: Facts, ...types: readonly HookReply["sessionState"]["dialogAction"]["type"][]) =>
  types.includes(action(facts).type);
const hasSlot = ({ intent }: Facts, name: string) => intent?.slots.some((slot) => slot.name === name);

const lacks = (facts: Facts, key: "slots" | "state") => named(facts) && named(facts)?.[key] === undefined;

const base64Length = (value: unknown): number => Buffer.from(JSON.stringify(value)).toString("base64").length;

export const hookRules: readonly Rule[] = [
  [
    "ElicitSlot, ConfirmIntent and Close name an intent (sessionState.intent.name)",
    (facts) => is(facts, "ElicitSlot", "ConfirmIntent", "Close") && !named(facts)?.name,
  ],
  ["the intent exists in the bot's locale", (facts) => named(facts) !== undefined && !facts.intent],
  [
    "the intent has every slot that the reply names",
    (facts) => facts.intent && Object.keys(named(facts)?.slots ?? {}).some((name) => !hasSlot(facts, name)),
  ],
  [
    "ElicitSlot names a slot (dialogAction.slotToElicit)",
    (facts) => is(facts, "ElicitSlot") && !action(facts).slotToElicit,
  ],
  [
    "the intent has the slot to elicit",
    (facts) =>
      !!action(facts).slotToElicit && facts.intent && !hasSlot(facts, action(facts).slotToElicit ?? ""),
  ],
  ["ConfirmIntent brings the intent's slots", (facts) => is(facts, "ConfirmIntent") && lacks(facts, "slots")],
  [
    "ElicitIntent and ConfirmIntent bring at least one message",
    (facts) => is(facts, "ElicitIntent", "ConfirmIntent") && messages(facts).length === 0,
  ],
  [
    "Close brings a state: Fulfilled, Failed or InProgress (sessionState.intent.state)",
    (facts) => is(facts, "Close") && lacks(facts, "state"),
  ],
  [
    "ReadyForFulfillment goes with Delegate alone",
    (facts) => named(facts)?.state === "ReadyForFulfillment" && !is(facts, "Delegate"),
  ],
  [
    "a message has 1 to 1024 characters",
    (facts) =>
      messages(facts).some(
        ({ contentType, content = "" }) =>
          contentType !== "ImageResponseCard" && (content.length < 1 || content.length > 1024),
      ),
  ],
  [
    "an ImageResponseCard brings its card",
    (facts) =>
      messages(facts).some(
        (message) => message.contentType === "ImageResponseCard" && !message.imageResponseCard,
      ),
  ],
  ["there are at most 10 messages", (facts) => messages(facts).length > 10],
  [
    "session attributes take at most 12 KB (base64)",
    ({ reply }) => base64Length(reply.sessionState.sessionAttributes ?? {}) > 12 * 1024,
  ],
  ["a reply takes at most 50 KB", ({ reply }) => Buffer.byteLength(JSON.stringify(reply)) > 50 * 1024],
];
