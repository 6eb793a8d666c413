import { describe, expect, test } from "@jest/globals";
import { actions } from "../../flow/actions.ts";
import { branches, callTo, type SmallBlock, say } from "./small-flow.ts";

test("a call can be followed block by block", async () => {
  const call = await callTo(
    { hello: say("Hello", "there"), there: say("$.External.gone") },
    { number: "+815031234567" },
  );
  expect(call.events).toEqual([
    { type: "called", from: "+819012345678", to: "+815031234567" },
    { type: "entered", flow: "small", block: "hello", action: "MessageParticipant" },
    { type: "said", text: "Hello", to: "caller", language: "en-US", voice: "Joanna" },
    { type: "took", flow: "small", block: "hello", branch: "NextAction", to: "there" },
    { type: "entered", flow: "small", block: "there", action: "MessageParticipant" },
    {
      type: "took",
      flow: "small",
      block: "there",
      branch: "NoMatchingError",
      to: "bye",
      because: "there is nothing to say",
    },
    { type: "entered", flow: "small", block: "bye", action: "DisconnectParticipant" },
    { type: "ended", how: "disconnected" },
  ]);
});

describe("an error", () => {
  const typed: SmallBlock = {
    type: "TransferParticipantToThirdParty",
    with: { ThirdPartyPhoneNumber: "+81312345678" },
    next: "bye",
    errors: { NoMatchingError: "any" },
  };

  test("without a way of its own goes the way of any error", async () => {
    const call = await callTo({ typed, any: say("Any") }, { canDial: () => false });
    expect(branches(call)[0]).toBe("typed: NoMatchingError");
  });

  test("in a block that was exported without an Error branch goes on", async () => {
    const silent: SmallBlock = { type: "MessageParticipant", with: { Text: "$.External.none" }, next: "on" };
    const call = await callTo({ silent, on: say("On") });
    expect(call.spoken).toEqual(["On"]);
    expect(call.events).toContainEqual(
      expect.objectContaining({ branch: "NextAction", because: "there is nothing to say" }),
    );
  });

  test("with no way at all breaks the call off", async () => {
    await expect(
      callTo({ hello: say("Hello") }, { outage: ({ block }) => (block === "bye" ? "Trouble" : undefined) }),
    ).rejects.toThrow("block bye: Trouble (so it was set up), and no way leads on from there");
  });

  test("can be made, for any block", async () => {
    const call = await callTo(
      { hello: say("Hello", "again"), again: { ...say("Again"), errors: { NoMatchingError: "failed" } } },
      {
        outage: ({ block, action }) =>
          block === "again" && action === "MessageParticipant" ? "NoMatchingError" : undefined,
      },
    );
    expect(call.spoken).toEqual(["Hello", "failed"]);
  });
});

describe("a flow that never asks", () => {
  test("is broken off", async () => {
    await expect(callTo({ a: say("A", "b"), b: say("B", "a") }, { longestPath: 5 })).rejects.toThrow(
      /^5 blocks without waiting for the caller: … → a → b → a → b → a → b$/,
    );
  });

  test("counts anew when the caller does something", async () => {
    const key: SmallBlock = {
      type: "GetParticipantInput",
      with: { InputTimeLimitSeconds: "5" },
      next: "a",
      errors: { InputTimeLimitExceeded: "a", NoMatchingCondition: "a", NoMatchingError: "a" },
    };
    const call = await callTo({ a: say("A", "key"), key }, { longestPath: 3 });
    for (let round = 0; round < 5; round += 1) await call.silence();
    expect(call.spoken).toHaveLength(6);
  });
});

test("every action type has a row in the README", async () => {
  const { readFile } = await import("node:fs/promises");
  const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
  const rows = [...readme.matchAll(/^\| `(\w+)` \|/gm)].map(([, type]) => type);
  expect(rows.sort()).toEqual([...actions.keys()].sort());
});
