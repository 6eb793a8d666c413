import { describe, expect, test } from "@jest/globals";
import { orderScripts } from "../../../local/script/order-scripts.ts";
import { scriptOf, ToyOrderLine } from "./toy-order-line.ts";

const play = (steps: string, more?: string, line = new ToyOrderLine()) =>
  orderScripts.play(orderScripts.read(scriptOf(steps, more)), line);

const whole = `  - hears: Welcome
  - hears: /ships on \\d{4}-\\d\\d-\\d\\d/
  - silence
  - hears: there
  - says: please cancel it
  - hears: cancelled
  - sms: Order 1001 is cancelled
  - sms: none
  - order: { id: 1001, status: cancelled, shippingDate: 2026-11-30, version: 1, notice: none }
  - ends: goodbye`;

test("a call as scripted is retold, without a deviation", async () => {
  const line = new ToyOrderLine();
  expect(await play(whole, "", line)).toEqual({
    title: "The caller cancels",
    transcript: [
      { who: "line", text: "Welcome to the shop." },
      { who: "line", text: "Your order ships on 2026-11-30." },
      { who: "line", text: "What would you like to do?" },
      { who: "caller", text: "(silence)" },
      { who: "line", text: "Are you there?" },
      { who: "caller", text: "please cancel it" },
      { who: "line", text: "It is cancelled." },
      { who: "line", text: "Goodbye." },
      { who: "sms", text: "Order 1001 is cancelled." },
      { who: "end", text: "goodbye" },
      { who: "order", text: "1001: 2026-11-30, cancelled, version 1, notice none" },
    ],
  });
  expect(line.callers).toEqual([{ from: "+819012345678", language: "en-US" }]);
});

describe("meanwhile the shop", () => {
  test("changes the order, which is then of the next version", async () => {
    const line = new ToyOrderLine();
    const { deviation } = await play("  - meanwhile: { id: 1001, status: shipped }\n  - silence", "", line);
    expect(deviation).toBeUndefined();
    expect(await line.order("1001")).toMatchObject({ status: "shipped", version: 1, item: "Teapot" });
  });
  test("lets the order go", async () => {
    const line = new ToyOrderLine();
    await play("  - meanwhile: { id: 1001, status: gone }", "", line);
    expect(await line.order("1001")).toBeUndefined();
  });
  test("cannot change an order that is not there", async () => {
    const { deviation } = await play("  - meanwhile: { id: 7, status: shipped }");
    expect(deviation).toMatchObject({ expected: "order 7 to be changed", heard: ["no such order"] });
  });
});

test("a withheld number is no number", async () => {
  const line = new ToyOrderLine();
  const text = scriptOf("  - silence").replace("+819012345678", "withheld");
  await orderScripts.play(orderScripts.read(text.replace("item:", "phone: +819012345678\n    item:")), line);
  expect(line.callers).toEqual([{ from: undefined, language: "en-US" }]);
});

describe("an order or a text that is otherwise stops the call", () => {
  test.each([
    ["sms: cancelled", "a text saying cancelled", []],
    [
      "order: { id: 1001, status: cancelled }",
      "order 1001, status cancelled",
      ["1001: 2026-11-30, placed, version 0, notice none"],
    ],
    [
      "order: { id: 1001, status: placed, version: 1 }",
      "order 1001, status placed, version 1",
      ["1001: 2026-11-30, placed, version 0, notice none"],
    ],
    ["order: { id: 9 }", "order 9", ["9: no such order"]],
  ])("%s", async (step, expected, heard) => {
    const { deviation, transcript } = await play(`  - ${step}\n  - says: never said`);
    expect(deviation).toEqual({ line: 11, expected, heard });
    expect(transcript.map(({ text }) => text)).not.toContain("never said");
  });

  test("a text that the script says nothing of is found by sms: none", async () => {
    expect((await play('  - presses: "2"\n  - sms: none')).deviation).toMatchObject({
      expected: "no text",
      heard: ["Order 1001 is cancelled."],
    });
  });
});

test("faults of the heading hold from the start until they are cleared", async () => {
  const faults = "faults:\n  - dynamodb is down\n";
  expect((await play("  - says: cancel", faults)).deviation).toBeDefined();
  expect((await play("  - clear faults\n  - says: cancel\n  - ends", faults)).deviation).toBeUndefined();
});
