import { describe, expect, test } from "@jest/globals";
import { type LineSettings, type Queue, settableClock } from "../../index.ts";
import { branches, callTo, type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const error = { NoMatchingError: "failed" };
const hook = (event: string, id: string, next: string): SmallBlock => ({
  type: "UpdateContactEventHooks",
  with: { EventHooks: { [event]: id } },
  next,
  errors: error,
});
const target = (next: string): SmallBlock => ({
  type: "UpdateContactTargetQueue",
  with: { QueueId: "orders" },
  next,
  errors: error,
});
const transfer: SmallBlock = {
  type: "TransferContactToQueue",
  errors: { ...error, QueueAtCapacity: "full" },
};
const inbound = {
  hook: hook("CustomerQueue", "music", "target"),
  target: target("transfer"),
  transfer,
  full: say("Full"),
};
const loop = (seconds?: string, then = "offer"): SmallBlock => ({
  type: "MessageParticipantIteratively",
  with: {
    Messages: [{ Text: "Please hold" }, { PromptId: "$.Attributes.none" }, { SSML: "<speak>La la</speak>" }],
    ...(seconds && { InterruptFrequencySeconds: seconds }),
  },
  ...(seconds && { when: { "Equals MessagesInterrupted": then } }),
});
const offer: SmallBlock = {
  type: "GetParticipantInput",
  with: { Text: "1 for a call back, 2 for another queue", InputTimeLimitSeconds: "10" },
  next: "end",
  errors: { InputTimeLimitExceeded: "end", NoMatchingCondition: "end", ...error },
  when: { "Equals 1": "callBack", "Equals 2": "move" },
};
const callBack: SmallBlock = {
  type: "CreateCallbackContact",
  with: { InitialCallDelaySeconds: "60", MaximumConnectionAttempts: "1", RetryDelaySeconds: "600" },
  next: "promised",
  errors: error,
};
const move = (next: string): SmallBlock => ({
  type: "DequeueContactAndTransferToQueue",
  with: { QueueId: "others" },
  next,
  errors: { ...error, QueueAtCapacity: "end" },
});
const music = smallFlow(
  {
    loop: loop("30"),
    offer,
    callBack,
    promised: say("We call you back"),
    move: move("moved"),
    moved: say("In the other queue", "end"),
    end: { type: "EndFlowExecution" },
  },
  "music",
);
const settings = (queue: Partial<Queue>, others: Partial<Queue> = {}) => ({
  clock: settableClock(new Date("2026-12-01T00:00:00Z")),
  flows: { music },
  queues: {
    orders: { name: "Orders", contactsWaiting: 2, ...queue },
    others: { name: "Others", agentsAvailable: 0, ...others },
  },
});
const waiting = (queue: Partial<Queue> = { agentsAvailable: 0 }, others: Partial<Queue> = {}) =>
  callTo(inbound, settings(queue, others));

describe("a call for which no agent is at hand", () => {
  test("waits in the queue, at the end of it", async () => {
    const call = await waiting();
    expect(call.spoken).toEqual(["Please hold", "La la"]);
    expect(call.ending).toBeUndefined();
    expect(call.events).toContainEqual({ type: "queued", queue: "Orders", position: 3 });
    expect(call.events.at(-1)).toEqual({ type: "waits", for: "agent", seconds: 30 });
  });

  test("is taken by an agent, after the whispers", async () => {
    const whisper = smallFlow({ say: say("For you", "end"), end: { type: "EndFlowExecution" } }, "whisper");
    const given = settings({ agentsAvailable: 0 });
    const call = await callTo(
      { whispers: hook("AgentWhisper", "whisper", "hook"), ...inbound },
      { ...given, flows: { ...given.flows, whisper } },
    );
    await call.agentTakes();
    expect(call.ending).toBe("transferred to Orders");
    expect(call.agent?.hears).toEqual(["For you"]);
  });

  test("hears music where no flow is set", async () => {
    const { hook: _, ...bare } = inbound;
    const call = await callTo(bare, settings({ agentsAvailable: 0 }));
    expect(call.spoken).toEqual(["[music]"]);
    await call.silence();
    await call.agentTakes();
    expect(call.ending).toBe("transferred to Orders");
  });

  test("may hang up", async () => {
    const call = await waiting();
    await call.hangUp();
    expect(call.ending).toBe("the caller hung up");
    await expect(call.agentTakes()).rejects.toThrow("no agent can do that now");
  });

  test("is heard by nobody while the prompts play", async () => {
    const call = await waiting();
    await call.say("Hello?");
    await call.press("1");
    expect(call.events).toContainEqual(expect.objectContaining({ type: "ignored", what: "Hello?" }));
    expect(call.events).toContainEqual(expect.objectContaining({ type: "ignored", what: "1" }));
    expect(call.spoken).toEqual(["Please hold", "La la"]);
  });

  test("is broken off when its queue flow is not there", async () => {
    const given = { ...settings({ agentsAvailable: 0 }), flows: {} };
    await expect(callTo(inbound, given)).rejects.toThrow(
      "the CustomerQueue flow music is not among the line's: none",
    );
  });
});

test("an agent who is at hand takes the call at once, and the queue flow is not needed", async () => {
  const call = await callTo(inbound, { ...settings({}), flows: {} });
  expect(call.ending).toBe("transferred to Orders");
  expect(call.spoken).toEqual([]);
});

describe("an interruption", () => {
  test("comes when its time has gone by, and the prompts go on after it", async () => {
    const given = settings({ agentsAvailable: 0 });
    const call = await callTo(inbound, given);
    await call.silence();
    expect(given.clock.now()).toEqual(new Date("2026-12-01T00:00:30Z"));
    await call.hears("1 for a call back");
    await call.press("9");
    expect(call.spoken.slice(-2)).toEqual(["Please hold", "La la"]);
    expect(call.ending).toBeUndefined();
  });

  test("is over when an agent takes the call", async () => {
    const call = await waiting();
    await call.silence();
    await call.agentTakes();
    expect(call.ending).toBe("transferred to Orders");
  });

  test("may promise a call back", async () => {
    const call = await waiting();
    await call.silence();
    await call.press("1");
    await call.hears("We call you back");
    expect(call.ending).toBe("goodbye");
  });

  test("may lead to another queue, where the flow goes on", async () => {
    const call = await waiting();
    await call.silence();
    await call.press("2");
    await call.hears("In the other queue");
    expect(call.events).toContainEqual({ type: "queued", queue: "Others", position: 1 });
    await call.agentTakes();
    expect(call.ending).toBe("transferred to Others");
  });

  test("ends in the other queue when an agent is at hand there, and stays when it is full", async () => {
    const free = await waiting(undefined, { agentsAvailable: 1 });
    await free.silence();
    await free.press("2");
    expect(free.ending).toBe("transferred to Others");
    const full = await waiting(undefined, { state: "full" });
    await full.silence();
    await full.press("2");
    await full.agentTakes();
    expect(full.ending).toBe("transferred to Orders");
  });
});

describe("an agent who is free after a while", () => {
  test.each([
    [20, ["Please hold", "La la"]],
    [30, ["Please hold", "La la"]],
    [35, ["Please hold", "La la", "1 for a call back, 2 for another queue"]],
  ])("takes the call after %d s, whatever is said then", async (agentFreeAfterSeconds, heard) => {
    const given = settings({ agentFreeAfterSeconds });
    const call = await callTo(inbound, given);
    while (call.ending === undefined) await call.silence();
    expect(call.ending).toBe("transferred to Orders");
    expect(call.spoken).toEqual(heard);
    expect(given.clock.now()).toEqual(new Date(Date.UTC(2026, 11, 1, 0, 0, agentFreeAfterSeconds)));
  });

  test("is free when the clock has gone on by itself", async () => {
    const given = settings({ agentFreeAfterSeconds: 45 });
    const call = await callTo(inbound, given);
    given.clock.pass(50_000);
    await call.press("5");
    expect(call.ending).toBe("transferred to Orders");
  });

  test("is not among those available before", async () => {
    const check: SmallBlock = {
      type: "CheckMetricData",
      with: { MetricType: "NumberOfAgentsAvailable", QueueId: "orders" },
      next: "failed",
      errors: { ...error, NoMatchingCondition: "none" },
      when: { "NumberGreaterThan 0": "failed" },
    };
    const call = await callTo({ check, none: say("None") }, settings({ agentFreeAfterSeconds: 45 }));
    expect(call.spoken).toEqual(["None"]);
  });
});

test("the figures of the queue count the call itself, and it may know its place", async () => {
  const told = smallFlow(
    {
      loop: loop("30", "get"),
      get: { type: "GetMetricData", next: "told", errors: error },
      told: say(
        "$.Metrics.Queue.Size wait, one since $.Metrics.Queue.OldestContactAge s; you are at $.Metrics.Contact.PositionInQueue, $.Metrics.Contact.EstimatedWaitTime s more",
        "end",
      ),
      end: { type: "EndFlowExecution" },
    },
    "told",
  );
  const given = settings({ agentFreeAfterSeconds: 45, oldestContactSeconds: 60 });
  const call = await callTo(inbound, { ...given, flows: { music: told } });
  await call.silence();
  await call.hears("3 wait, one since 90 s; you are at 3, 15 s more");
});

test("prompts without an interruption play on as long as the caller waits", async () => {
  const forever = smallFlow({ loop: loop() }, "forever");
  const call = await callTo(inbound, { ...settings({ agentsAvailable: 0 }), flows: { music: forever } });
  await call.silence();
  expect(call.spoken).toEqual(["Please hold", "La la", "Please hold", "La la"]);
});

test("a queue flow that ends leaves the call waiting, one that hangs up ends it", async () => {
  const short = smallFlow({ once: say("Once", "end"), end: { type: "EndFlowExecution" } }, "short");
  const call = await callTo(inbound, { ...settings({ agentsAvailable: 0 }), flows: { music: short } });
  expect(call.spoken).toEqual(["Once"]);
  await call.silence();
  await call.agentTakes();
  expect(call.ending).toBe("transferred to Orders");
  const bye = { music: smallFlow({ once: say("Call again tomorrow") }, "bye") };
  expect((await callTo(inbound, { ...settings({ agentsAvailable: 0 }), flows: bye })).ending).toBe("goodbye");
});

describe("after the agent has taken the call", () => {
  const survey = smallFlow(
    {
      ask: {
        ...offer,
        with: { Text: "Were you pleased?", InputTimeLimitSeconds: "5" },
        when: { "Equals 1": "thanks" },
      },
      thanks: say("Thank you", "end"),
      end: { type: "EndFlowExecution" },
    },
    "survey",
  );
  const hold = smallFlow({ loop: loop() }, "hold");
  const agents = smallFlow(
    { loop: { ...loop(), with: { Messages: [{ Text: "They hear music" }] } } },
    "agents",
  );
  const all = {
    survey: hook("CustomerRemaining", "survey", "hold"),
    hold: hook("CustomerHold", "hold", "agents"),
    agents: hook("AgentHold", "agents", "target"),
    target: target("transfer"),
    transfer,
    full: say("Full"),
  };
  const given: Omit<LineSettings, "flow"> = { ...settings({}), flows: { survey, hold, agents } };

  test("and hung up, the disconnect flow runs", async () => {
    const call = await callTo(all, given);
    expect(call.ending).toBe("transferred to Orders");
    await call.agentHangsUp();
    expect(call.ending).toBeUndefined();
    await call.hears("Were you pleased?");
    await call.press("1");
    await call.hears("Thank you");
    expect(call.ending).toBe("goodbye");
    expect(await call.ended()).toEqual({ type: "ended", how: "disconnected" });
    await expect(call.agentHangsUp()).rejects.toThrow("no agent can do that now");
  });

  test("and hung up, the call is over where no such flow is set", async () => {
    const { target: into, transfer: on } = all;
    const call = await callTo({ target: into, transfer: on, full: say("Full") }, given);
    await call.agentHangsUp();
    expect(call.ending).toBe("goodbye");
  });

  test("and holds it, the hold flows run until the agent is back", async () => {
    const call = await callTo(all, given);
    await call.agentHolds();
    expect(call.agent?.hears).toEqual(["They hear music"]);
    expect(call.spoken).toEqual(["Please hold", "La la"]);
    await call.silence();
    await expect(call.agentHangsUp()).rejects.toThrow("hang up: no agent can do that now");
    await call.agentResumes();
    await expect(call.agentResumes()).rejects.toThrow("resume the call: no agent can do that now");
    expect(call.ending).toBe("transferred to Orders");
    await call.agentHangsUp();
    await call.hears("Were you pleased?");
  });

  test("and holds it, the caller may hang up", async () => {
    const call = await callTo(all, given);
    await call.agentHolds();
    await call.hangUp();
    expect(call.ending).toBe("the caller hung up");
  });
});

test("waiting is told in the transcript of the events, branch by branch", async () => {
  const call = await waiting();
  await call.silence();
  await call.silence();
  expect(branches(call).slice(-2)).toEqual([
    "loop: Equals MessagesInterrupted",
    "offer: InputTimeLimitExceeded",
  ]);
});
