import { describe, expect, test } from "@jest/globals";
import { languages } from "../../../src/domain/index.ts";
import { lineTexts } from "../../../src/wording/index.ts";
import { read } from "../../docs/markdown.ts";
import { gap } from "../../wording/gap.ts";
import { attributesAreSetBeforeRead, setIn } from "./checks/references.ts";
import { line, whisper, withParameter } from "./flows.ts";
import { aCase, everyWhisperCall, whisperCall } from "./whisper-call.ts";

describe("what the agent hears", () => {
  test("why, the order, what was wanted and what came of it", async () => {
    const { heard } = await whisperCall(aCase("en-US", { why: "asked", outcome: "cancelled" }));
    expect(heard).toBe(
      "The caller asked for a representative. Order 1001 for Teapot was found. Shipping date: 2026-11-30. " +
        "The caller tried to cancel here. The order was canceled.",
    );
  });

  test("the same in Japanese", async () => {
    const { heard } = await whisperCall(aCase("ja-JP", { why: "not-understood" }));
    expect(heard).toBe(
      "ご用件を三度聞き取れなかったお客様です。 注文番号は 1001 商品は Teapot です。 発送日は、2026-11-30です。 ご希望は、キャンセル です。",
    );
  });

  test("the topic that the line cannot help with", async () => {
    const topic = { why: "topic", topicName: "a change of address", stage: "order" };
    const { heard } = await whisperCall(aCase("en-US", topic));
    expect(heard).toContain("about a change of address");
    expect(heard).not.toContain("tried");
  });

  test("that the number was typed, where it was", async () => {
    const typed = await whisperCall(aCase("en-US", { why: "asked", claimed: "True" }));
    expect(typed.heard).toContain("entered the phone number, so it is not proven");
    expect((await whisperCall(aCase("en-US", { why: "asked" }))).heard).not.toContain("not proven");
  });

  test("what was refused", async () => {
    const refused = { why: "refused", outcome: "refused", reason: "too-many-changes" };
    expect((await whisperCall(aCase("en-US", refused))).heard).toContain("changed too many times");
  });

  test("is something of every case, and speaks of the caller, not to them", async () => {
    const calls = await everyWhisperCall();
    expect(calls.length).toBeGreaterThan(60);
    for (const { heard } of calls) {
      expect(heard).not.toBe("");
      expect(heard).not.toMatch(gap);
      expect(heard).not.toMatch(/\byour?\b|お客様の(?!電話)/i);
    }
  });

  test("ends every value where it can be seen to end", () => {
    for (const { whisper: texts } of Object.values(lineTexts))
      for (const text of [...Object.values(texts.why), texts.order, texts.tried])
        expect(text).not.toMatch(/\$\.\w+\.\w+(?! |$|\w)/);
  });

  test("has a sentence in each language", () => {
    const says = whisper.Actions.filter(({ Type }) => Type === "MessageParticipant");
    for (const language of languages)
      expect(says.filter(({ Identifier }) => Identifier.endsWith(language))).toHaveLength(
        says.length / languages.length,
      );
  });
});

describe("what the call has noted by then", () => {
  test("is all that every case is told by", () => {
    const read =
      "$.Attributes.language $.Attributes.why $.Attributes.claimed $.Attributes.stage $.Attributes.outcome";
    expect(attributesAreSetBeforeRead(withParameter(line, "person-one-moment", "Text", read))).toEqual([]);
    const more = withParameter(line, "person-one-moment", "Text", "$.Attributes.tried");
    expect(attributesAreSetBeforeRead(more)).toHaveLength(1);
  });

  test.each([
    ["stage", "order", ["orderId", "orderedItem", "shippingDate"]],
    ["stage", "tried", ["tried", "outcome", "reason"]],
    ["why", "topic", ["topic", "topicName"]],
  ] as const)("where the %s is %s, is what that is told by", (attribute, value, needed) => {
    const noting = line.Actions.filter(({ Parameters: { Attributes } }) =>
      typeof Attributes === "object"
        ? Object.entries(Attributes).some(([name, set]) => name === attribute && set === value)
        : false,
    );
    expect(noting).not.toEqual([]);
    for (const action of noting)
      expect(setIn(action, "Attributes")).toEqual(expect.arrayContaining([...needed]));
  });

  test("is told by docs/lambdas.md", () => {
    const [, table = ""] = read("docs/lambdas.md").split("## What the flow keeps with the contact");
    const names = [...table.matchAll(/^\| (`.*?`) \|/gm)].flatMap(
      ([, cell = ""]) => cell.match(/\w+/g) ?? [],
    );
    const kept = line.Actions.flatMap((action) => setIn(action, "Attributes"));
    expect(names.sort()).toEqual([...new Set(kept)].sort());
  });

  test("is a reason that the whisper has a sentence for", () => {
    const { why } = lineTexts["en-US"].whisper;
    const noted = line.Actions.flatMap(({ Parameters: { Attributes } }) =>
      typeof Attributes === "object" && "why" in Attributes ? [String(Attributes["why"])] : [],
    );
    expect([...new Set(noted)].sort()).toEqual([...Object.keys(why), "refused"].sort());
  });
});
