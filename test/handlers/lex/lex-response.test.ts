import { expect, test } from "@jest/globals";
import { messages } from "../../../src/handlers/lex/lex-response.ts";

test("a message is as long as Lex takes, and no character is cut in half", () => {
  const [message] = messages(`${"あ".repeat(1023)}😀`).messages ?? [];
  expect(message?.content).toHaveLength(1024);
  expect(message?.content.isWellFormed()).toBe(true);
});

test("nothing to say is no message: Lex refuses an empty one", () => {
  expect(messages("")).toEqual({});
  expect(messages(undefined)).toEqual({});
});
