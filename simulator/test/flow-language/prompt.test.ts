import { expect, test } from "@jest/globals";
import { menu, say } from "../../flow-language/index.ts";

const ways = { otherwise: "end", onError: "end" };

test("a prompt that begins as SSML is SSML, and any other is text", () => {
  expect(say("hello", "Hello.", "end").Parameters).toEqual({ Text: "Hello." });
  expect(say("hello", "<speak>Hello.</speak>", "end").Parameters).toEqual({ SSML: "<speak>Hello.</speak>" });
  expect(menu("ask", "<speak>1 or 2?</speak>", 5, { "1": "end" }, ways).Parameters).toEqual({
    SSML: "<speak>1 or 2?</speak>",
    InputTimeLimitSeconds: "5",
    StoreInput: "False",
  });
});
