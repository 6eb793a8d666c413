import { beforeAll, describe, expect, test } from "@jest/globals";
import type { ContactFlow } from "connect-simulator/flow-language";
import { cures } from "../../../infra/flow/cures.ts";
import { refusals } from "../../../src/application/index.ts";
import { everyReasonIsCured, type Place } from "./checks/cures.ts";
import { everyLoopIsBounded } from "./checks/endings.ts";
import { allTransitions, reachableFrom } from "./checks/graph.ts";
import { line, redirected, withBlock, withoutBranch } from "./flows.ts";
import { repliesOfTheFunctions, type Seen } from "./replies.ts";

let seen: Readonly<Record<string, Seen>>;
beforeAll(async () => {
  seen = await repliesOfTheFunctions();
});

/** Where the flow goes on by a reason, and the reasons that may come there. */
function places(): readonly Place[] {
  const lookUp = seen["look-up-order"]?.reasons ?? [];
  const cancel = seen["cancel-order"]?.reasons ?? [];
  // Digits and order number are one and the same there, and the phone number may be what is wrong.
  const bothNumbers = { digits: "claim-phone" };
  // The order is looked up after a refusal, and what is wrong then is cured from there.
  const lookUpFirst = { claim: "keys-status", digits: "keys-status", "look-again": "keys-status" };
  return [
    { block: "cure-reason", reasons: [...lookUp, "order-number-needed", "too-many-tries"] },
    {
      block: "claim-reason",
      reasons: [...lookUp, "order-number-needed", "too-many-tries"],
      begins: bothNumbers,
    },
    { block: "settle-reason", reasons: refusals },
    {
      block: "keys-reason",
      reasons: [...cancel, "too-many-tries"],
      begins: { ...lookUpFirst, "menu-without-change": "keys-status" },
    },
  ];
}

/** The ways that a call may end well, each by the block that promises it. */
const ending = ["person-transfer", "callback-planned", "end-goodbye"];

/** The flow as it is where nothing fails: without the ways that errors take, but for what a caller has not done. */
const withoutFailures = (flow: ContactFlow): ContactFlow => ({
  ...flow,
  Actions: flow.Actions.map((action) => ({
    ...action,
    Transitions: {
      ...action.Transitions,
      Errors: (action.Transitions.Errors ?? []).filter(({ ErrorType }) => ErrorType !== "NoMatchingError"),
    },
  })),
});

const deadEnds = (flow: ContactFlow): readonly string[] =>
  allTransitions(flow)
    .filter(({ to }) => to !== "end-hang-up")
    .filter(({ to }) => !ending.some((end) => reachableFrom(withoutFailures(flow), to).has(end)))
    .map(({ from, by }) => `${from.Identifier}, ${by}: no way to end well`);

describe("no caller comes to a dead end", () => {
  test("from every block, by every branch and every error, the call can still end well", () => {
    expect(deadEnds(line)).toEqual([]);
  });

  test("that would be told of a block that only an error leads out of", () => {
    const stuck = withBlock(line, "claim-say-why", ({ Transitions }) => ({
      Transitions: { ...Transitions, NextAction: "claim-say-why" },
    }));
    expect(deadEnds(stuck)).toContain("claim-reason, error NoMatchingCondition: no way to end well");
  });

  test("no one is sent round and round", () => expect(everyLoopIsBounded(line)).toEqual([]));

  test("every reason of the vocabulary has a cure", () => {
    expect(Object.keys(cures)).toEqual(expect.arrayContaining([...refusals]));
  });

  test("every reason leads to its cure", () => expect(everyReasonIsCured(places())(line)).toEqual([]));

  test.each([
    [
      "a claim that is asked for digits",
      redirected(line, "cure-reason", "order-number-needed", "prove-tries"),
      "cure-reason: order-number-needed leads to prove-code instead of claim-order",
    ],
    [
      "digits that do not match, told to no end",
      redirected(line, "cure-say-digits", "next", "end-goodbye"),
      "cure-reason: verification-failed leads to end-hang-up instead of prove-code",
    ],
    [
      "an order that has changed and is not read out",
      withoutBranch(line, "settle-reason", "changed-meanwhile"),
      "settle-reason: changed-meanwhile leads to menu-talk instead of again-look-up",
    ],
    [
      "a shipped order that is offered for a change",
      withoutBranch(line, "settle-reason", "already-shipped"),
      "settle-reason: after already-shipped changes are still offered",
    ],
  ])("would not with %s", (_, flow, said) => {
    expect(everyReasonIsCured(places())(flow)).toContain(said);
  });

  test("a new reason needs a cure", () => {
    const rain = [{ block: "settle-reason", reasons: [...refusals, "rain"] }];
    expect(everyReasonIsCured(rain)(line)).toEqual(["there is no cure for rain"]);
  });
});
