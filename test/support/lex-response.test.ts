import { describe, expect, test } from "@jest/globals";
import { brokenRules } from "./lex-response.ts";

const good = {
  sessionState: {
    dialogAction: { type: "Close" },
    intent: { name: "CancelOrder", slots: {}, state: "Fulfilled", confirmationState: "None" },
    sessionAttributes: { tries: "" },
  },
  messages: [{ contentType: "PlainText", content: "Done." }],
};
const state = (change: object) => ({ ...good, sessionState: { ...good.sessionState, ...change } });
const intent = (change: object) => state({ intent: { ...good.sessionState.intent, ...change } });

test("Lex accepts a reply that keeps every rule", () => expect(brokenRules(good)).toEqual([]));

describe("Lex refuses", () => {
  test.each<[string, unknown]>([
    ["nothing", null],
    ["a key of its own", { ...good, text: "" }],
    ["an action that it does not know", state({ dialogAction: { type: "Hang up" } })],
    ["a slot that the intent has not", state({ dialogAction: { type: "ElicitSlot", slotToElicit: "Date" } })],
    ["a question without words", { ...state({ dialogAction: { type: "ElicitIntent" } }), messages: [] }],
    [
      "a confirmation without an intent",
      state({ dialogAction: { type: "ConfirmIntent" }, intent: undefined }),
    ],
    ["an end without a state", intent({ state: undefined })],
    ["an intent's unknown key", intent({ kind: "order" })],
    ["a confirmation state of its own", intent({ confirmationState: "Maybe" })],
    ["half a slot", intent({ slots: { ShippingDate: { shape: "Scalar" } } })],
    ["an empty message", { ...good, messages: [{ contentType: "PlainText", content: "" }] }],
    ["a long message", { ...good, messages: [{ contentType: "PlainText", content: "x".repeat(1025) }] }],
    ["eleven messages", { ...good, messages: Array.from({ length: 11 }, () => good.messages[0]) }],
    ["an attribute that is no text", state({ sessionAttributes: { tries: 1 } })],
    ["more attributes than it carries", state({ sessionAttributes: { note: "x".repeat(10_000) } })],
    ["no attributes at all", state({ sessionAttributes: undefined })],
  ])("%s", (_, reply) => expect(brokenRules(reply)).not.toEqual([]));
});
