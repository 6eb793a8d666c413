import { describe, expect, test } from "@jest/globals";
import { fillInReferences } from "../../../infra/flow/flow-references.ts";
import { shopTokens } from "../../../infra/flow/shop-tokens.ts";
import { line } from "./flows.ts";

const references = {
  "look-up-order": "arn:look-up",
  "cancel-order": "arn:cancel",
  bot: "arn:bot",
  queue: "arn:queue",
  hours: "arn:hours",
  whisper: "arn:whisper",
  country: "JP",
  ...Object.fromEntries(shopTokens.map((token) => [token, "the shop's words"])),
};

describe("filling in a flow", () => {
  test("leaves nothing open in the shipped one", () => {
    const filled = JSON.stringify(fillInReferences(JSON.stringify(line), references));
    expect(filled).not.toMatch(/\{\{[\w-]+\}\}/);
    expect(filled).toContain('"QueueId":"arn:queue"');
    expect(JSON.parse(filled).Actions).toHaveLength(line.Actions.length);
  });

  test("knows the number of a language, and that there may be none", () => {
    const flow = '["{{number-ja-JP}}", "{{number-en-US}}"]';
    const filled = fillInReferences(flow, { "number-ja-JP": "+815011112222" });
    expect(filled).toEqual(["+815011112222", "no-number-en-US"]);
  });

  test("names what is missing", () => {
    expect(() => fillInReferences('"{{queue}}"', {})).toThrow("The flow needs {{queue}}");
    expect(() => fillInReferences('"{{constructor}}"', {})).toThrow("{{constructor}}");
  });
});
