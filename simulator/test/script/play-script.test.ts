import { describe, expect, test } from "@jest/globals";
import { playScript, readScript } from "../../script/index.ts";
import { scriptOf, ToyLine } from "./toy-line.ts";

const play = (steps: string, more?: string, line = new ToyLine()) =>
  playScript(readScript(scriptOf(steps, more)), line);

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
  const line = new ToyLine();
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
    const line = new ToyLine();
    const { deviation } = await play("  - meanwhile: { id: 1001, status: shipped }\n  - silence", "", line);
    expect(deviation).toBeUndefined();
    expect(await line.order("1001")).toMatchObject({ status: "shipped", version: 1, item: "Teapot" });
  });
  test("lets the order go", async () => {
    const line = new ToyLine();
    await play("  - meanwhile: { id: 1001, status: gone }", "", line);
    expect(await line.order("1001")).toBeUndefined();
  });
  test("cannot change an order that is not there", async () => {
    const { deviation } = await play("  - meanwhile: { id: 7, status: shipped }");
    expect(deviation).toMatchObject({ expected: "order 7 to be changed", heard: ["no such order"] });
  });
});

test("an agent who never took the call hears nothing", async () => {
  const { deviation } = await play("  - agent hears: Order");
  expect(deviation).toMatchObject({ expected: "the agent to hear Order", heard: [] });
});

test("a withheld number is no number", async () => {
  const line = new ToyLine();
  const text = scriptOf("  - silence").replace("+819012345678", "withheld");
  await playScript(readScript(text.replace("item:", "phone: +819012345678\n    item:")), line);
  expect(line.callers).toEqual([{ from: undefined, language: "en-US" }]);
});

describe("the first deviation stops the call", () => {
  const said = ["Welcome to the shop.", "Your order ships on 2026-11-30.", "What would you like to do?"];
  test.each([
    ["hears: Goodbye", "the line to say Goodbye", said],
    ["hears: /^ships/", "the line to say /^ships/", said],
    ["ends", "the call to end", ["the line waits for the caller"]],
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

  test("what was heard is not heard twice, and what was passed over is past", async () => {
    expect((await play("  - hears: Welcome\n  - hears: Welcome")).deviation).toEqual({
      line: 12,
      expected: "the line to say Welcome",
      heard: said.slice(1),
    });
    expect((await play("  - hears: What\n  - hears: Welcome")).deviation?.heard).toEqual([]);
    expect((await play("  - silence\n  - hears: Welcome")).deviation?.heard).toEqual(["Are you there?"]);
  });

  test("a text that the script says nothing of is found by sms: none", async () => {
    expect((await play('  - presses: "2"\n  - sms: none')).deviation).toMatchObject({
      expected: "no text",
      heard: ["Order 1001 is cancelled."],
    });
  });

  test("nobody speaks after the end", async () => {
    expect((await play('  - presses: "2"\n  - says: hello')).deviation).toEqual({
      line: 12,
      expected: "the call to go on: hello",
      heard: ["the call is over: goodbye"],
    });
  });

  test("a line that breaks says why", async () => {
    const { deviation, transcript } = await play("  - fault: cancel-order throws\n  - says: cancel");
    expect(deviation).toEqual({
      line: 12,
      expected: "says to work",
      heard: ["the line broke: no handler answered"],
    });
    expect(transcript).toContainEqual({ who: "fault", text: "cancel-order throws" });
  });
});

test("the caller hangs up in the end, and may before", async () => {
  const end = { who: "end", text: "the caller hung up" };
  expect((await play("  - hears: Welcome")).transcript.at(-1)).toEqual(end);
  const early = await play("  - hangs up\n  - ends: hung up");
  expect(early.deviation).toBeUndefined();
  expect(early.transcript.at(-1)).toEqual(end);
});

test("a line that breaks when it is hung up on is found out", async () => {
  const line = new ToyLine();
  const call = line.call.bind(line);
  line.call = async (options) => ({
    ...(await call(options)),
    ending: undefined,
    hangUp: () => Promise.reject(new Error("nobody was told")),
  });
  expect((await play("  - hears: Welcome", "", line)).deviation).toEqual({
    line: 11,
    expected: "hangs up to work",
    heard: ["the line broke: nobody was told"],
  });
});

test("the clock starts where the script says, and moves on", async () => {
  const line = new ToyLine();
  await play("  - clock: +90m", "", line);
  expect(line.now()).toEqual(new Date("2026-11-24T11:30+09:00"));
  await play("  - clock: 2026-11-25T09:00+09:00", "", line);
  expect(line.now()).toEqual(new Date("2026-11-25T09:00+09:00"));
});

test("faults of the heading hold from the start until they are cleared", async () => {
  const faults = "faults:\n  - dynamodb is down\n";
  expect((await play("  - says: cancel", faults)).deviation).toBeDefined();
  expect((await play("  - clear faults\n  - says: cancel\n  - ends", faults)).deviation).toBeUndefined();
});
