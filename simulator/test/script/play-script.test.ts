import { describe, expect, test } from "@jest/globals";
import { scriptOf, scripts, ToyLine } from "./toy-line.ts";

const play = (steps: string, more?: string, line = new ToyLine()) =>
  scripts.play(scripts.read(scriptOf(steps, more)), line);

const whole = `  - hears: Welcome
  - hears: /ships on \\d{4}-\\d\\d-\\d\\d/
  - silence
  - hears: there
  - says: please cancel it
  - hears: cancelled
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
      { who: "end", text: "goodbye" },
    ],
  });
  expect(line.callers).toEqual([{ from: "+819012345678", language: "en-US" }]);
});

test("an agent who never took the call hears nothing", async () => {
  const { deviation } = await play("  - agent hears: Order");
  expect(deviation).toMatchObject({ expected: "the agent to hear Order", heard: [] });
});

test("what the agent hears is looked through", async () => {
  const line = new ToyLine();
  const call = line.call.bind(line);
  line.call = async (options) => ({ ...(await call(options)), agent: { hears: ["A call.", "Order 7."] } });
  expect((await play("  - agent hears: Order", "", line)).deviation).toBeUndefined();
  expect((await play("  - agent hears: Item", "", line)).deviation?.heard).toEqual(["A call.", "Order 7."]);
});

test("a withheld number is no number", async () => {
  const line = new ToyLine();
  const text = scriptOf("  - silence").replace("+819012345678", "withheld");
  await scripts.play(scripts.read(text), line);
  expect(line.callers).toEqual([{ from: undefined, language: "en-US" }]);
});

describe("the first deviation stops the call", () => {
  const said = ["Welcome to the shop.", "Your order ships on 2026-11-30.", "What would you like to do?"];
  test.each([
    ["hears: Goodbye", "the line to say Goodbye", said],
    ["hears: /^ships/", "the line to say /^ships/", said],
    ["ends", "the call to end", ["the line waits for the caller"]],
  ])("%s", async (step, expected, heard) => {
    const { deviation, transcript } = await play(`  - ${step}\n  - says: never said`);
    expect(deviation).toEqual({ line: 6, expected, heard });
    expect(transcript.map(({ text }) => text)).not.toContain("never said");
  });

  test("what was heard is not heard twice, and what was passed over is past", async () => {
    expect((await play("  - hears: Welcome\n  - hears: Welcome")).deviation).toEqual({
      line: 7,
      expected: "the line to say Welcome",
      heard: said.slice(1),
    });
    expect((await play("  - hears: What\n  - hears: Welcome")).deviation?.heard).toEqual([]);
    expect((await play("  - silence\n  - hears: Welcome")).deviation?.heard).toEqual(["Are you there?"]);
  });

  test("nobody speaks after the end", async () => {
    expect((await play('  - presses: "2"\n  - says: hello')).deviation).toEqual({
      line: 7,
      expected: "the call to go on: hello",
      heard: ["the call is over: goodbye"],
    });
  });

  test("a line that breaks says why", async () => {
    const { deviation, transcript } = await play("  - fault: cancel throws\n  - says: cancel");
    expect(deviation).toEqual({
      line: 7,
      expected: "says to work",
      heard: ["the line broke: no handler answered"],
    });
    expect(transcript).toContainEqual({ who: "fault", text: "cancel throws" });
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
    line: 6,
    expected: "hangs up to work",
    heard: ["the line broke: nobody was told"],
  });
});

test("the clock starts where the script says, and moves on", async () => {
  const line = new ToyLine();
  const { transcript } = await play("  - clock: +90m", "", line);
  expect(transcript).toContainEqual({ who: "clock", text: "2026-11-24T02:30:00.000Z" });
  expect(line.now()).toEqual(new Date("2026-11-24T11:30+09:00"));
  await play("  - clock: 2026-11-25T09:00+09:00", "", line);
  expect(line.now()).toEqual(new Date("2026-11-25T09:00+09:00"));
});

test("faults of the heading hold from the start until they are cleared", async () => {
  const faults = "faults:\n  - database is down\n";
  expect((await play("  - says: cancel", faults)).deviation).toBeDefined();
  expect((await play("  - clear faults\n  - says: cancel\n  - ends", faults)).deviation).toBeUndefined();
});
