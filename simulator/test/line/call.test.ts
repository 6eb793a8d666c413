import { describe, expect, test } from "@jest/globals";
import { BrokenOff, type CallEvent, phoneLine } from "../../index.ts";
import { callTo, type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const menu: SmallBlock = {
  type: "GetParticipantInput",
  with: { Text: "Press 1 for your order", InputTimeLimitSeconds: "5" },
  next: "sorry",
  errors: { InputTimeLimitExceeded: "sorry", NoMatchingCondition: "sorry", NoMatchingError: "sorry" },
  when: { "Equals 1": "order" },
};
const blocks = {
  welcome: say("Welcome", "menu"),
  menu,
  order: say("Your order is a teapot", "ships"),
  ships: say("It ships on Friday", "again"),
  again: { ...menu, with: { Text: "Anything else?", InputTimeLimitSeconds: "5" } },
  sorry: say("Sorry"),
};

describe("hearing", () => {
  test("goes on from what was heard last, and passes over the rest", async () => {
    const call = await callTo(blocks);
    expect(await call.hears(/press 1/i)).toBe("Press 1 for your order");
    await call.press("1");
    await call.hears("ships");
    await expect(call.hears("teapot")).rejects.toThrow();
    await call.hears(/else/);
  });

  test("what was said before the caller did something is past", async () => {
    const call = await callTo(blocks);
    await call.press("1");
    await expect(call.hears("Welcome")).rejects.toThrow();
  });

  test("an expression that remembers its place does not mislead", async () => {
    const call = await callTo({ one: say("Hello, one", "two"), two: say("Hello, two") });
    const words = /Hello/g;
    expect(await call.hears(words)).toBe("Hello, one");
    expect(await call.hears(words)).toBe("Hello, two");
  });

  test("fails with what was said instead, and the way of the call", async () => {
    const call = await callTo(blocks);
    await call.press("1");
    await expect(call.hears(/kettle/)).rejects.toThrow(
      [
        "Expected to hear /kettle/, but the line said:",
        "  Your order is a teapot",
        "  It ships on Friday",
        "  Anything else?",
        "Its way: menu → (Equals 1) → order → ships → again, where it waits",
      ].join("\n"),
    );
  });

  test("fails when nothing is left to hear", async () => {
    const call = await callTo(blocks);
    await call.silence();
    await call.hears("Sorry");
    await expect(call.hears("more")).rejects.toThrow(
      'Expected to hear "more", but the line said nothing.\n' +
        "Its way: menu → (InputTimeLimitExceeded) → sorry → bye (goodbye)",
    );
  });
});

test("the call is retold line by line", async () => {
  const call = await callTo(blocks);
  await call.press("1");
  await call.say("No, thank you");
  expect(call.transcript).toBe(
    [
      "line: Welcome",
      "line: Press 1 for your order",
      "caller: [1]",
      "line: Your order is a teapot",
      "line: It ships on Friday",
      "line: Anything else?",
      "caller: No, thank you",
      "line: Sorry",
      "(goodbye)",
    ].join("\n"),
  );
});

test("events come as they happen", async () => {
  const seen: CallEvent[] = [];
  const call = await callTo(blocks, {}, { onEvent: (event) => seen.push(event) });
  expect(seen.at(-1)).toMatchObject({ type: "waits" });
  await call.hangUp();
  expect(seen).toEqual(call.events);
});

describe("the end", () => {
  test("the caller may hang up while the line waits", async () => {
    const call = await callTo(blocks);
    await call.hangUp();
    expect(await call.ended()).toEqual({ type: "ended", how: "hung-up" });
    expect(call.ending).toBe("the caller hung up");
  });

  test("nothing can be done after it, but hanging up", async () => {
    const call = await callTo(blocks);
    await call.silence();
    await expect(call.press("1")).rejects.toThrow("press 1: the call is over (goodbye)");
    await call.hangUp();
    expect(call.ending).toBe("goodbye");
  });

  test("a call that waits has not ended", async () => {
    const call = await callTo(blocks);
    expect(call.ending).toBeUndefined();
    await expect(call.ended()).rejects.toThrow(
      "The call is not over: the line waits for the caller.\n\nline: Welcome",
    );
  });

  test("a call that is broken off tells why, and how it came there", async () => {
    const ask: SmallBlock = {
      type: "InvokeLambdaFunction",
      with: { LambdaFunctionARN: "missing", InvocationTimeLimitSeconds: "8" },
      next: "bye",
      errors: { NoMatchingError: "bye" },
    };
    const call = await callTo({ ...blocks, order: ask });
    await expect(call.press("1")).rejects.toThrow(BrokenOff);
    expect(await call.ended()).toEqual({
      type: "ended",
      how: "error",
      reason: "block order: function missing is not among the line's: none",
    });
  });
});

test("the caller does one thing at a time", async () => {
  const call = await callTo(blocks);
  const first = call.press("1");
  await expect(call.press("1")).rejects.toThrow("await what the caller does before that");
  await first;
});

test.each(["", "a", "1 2", "+"])("%p are no keys", async (keys) => {
  const call = await callTo(blocks);
  await expect(call.press(keys)).rejects.toThrow(TypeError);
  expect(call.ending).toBeUndefined();
});

test("calls to one line do not know of each other", async () => {
  const line = phoneLine({
    flow: smallFlow({
      loop: {
        type: "Loop",
        with: { LoopCount: "1" },
        next: "bye",
        when: { "Equals ContinueLooping": "menu", "Equals DoneLooping": "bye" },
      },
      menu: { ...menu, when: { "Equals 1": "loop" } },
      sorry: say("Sorry"),
    }),
  });
  const [one, other] = await Promise.all([line.call({ from: "+811" }), line.call({ from: "+812" })]);
  await one.press("1");
  expect(one.ending).toBe("goodbye");
  expect(other.ending).toBeUndefined();
  expect(one.contactId).not.toBe(other.contactId);
});

test("a flow's tokens are filled in", async () => {
  const flow = smallFlow({ hello: say("Hello from {{shop}}") });
  const call = await phoneLine({ flow, tokens: { shop: "Kyoto" } }).call({ from: undefined });
  expect(call.spoken).toEqual(["Hello from Kyoto"]);
});

test("what is no JSON is said to be none, tokens or not", () => {
  for (const settings of [{}, { tokens: { shop: "Kyoto" } }])
    expect(() => phoneLine({ flow: "no {{shop}}", ...settings })).toThrow(
      /the flow cannot be run:\n- it is not JSON/,
    );
});
