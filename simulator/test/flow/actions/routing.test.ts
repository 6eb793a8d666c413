import { describe, expect, test } from "@jest/globals";
import { type LineSettings, settableClock } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say, smallFlow } from "../small-flow.ts";

const error = { NoMatchingError: "error" };
const others = { error: say("Error"), full: say("Full") };
const queueArn = "arn:aws:connect:r:a:instance/i/queue/orders";
const queue: SmallBlock = {
  type: "UpdateContactTargetQueue",
  with: { QueueId: queueArn },
  next: "transfer",
  errors: error,
};
const transfer: SmallBlock = {
  type: "TransferContactToQueue",
  next: "",
  errors: { ...error, QueueAtCapacity: "full" },
};
const orders = (more: object = {}): Pick<LineSettings, "queues"> => ({
  queues: { orders: { name: "Orders", ...more } },
});

describe("a transfer to a queue", () => {
  test("an agent takes the call and sees its attributes", async () => {
    const call = await callTo({ queue, transfer, ...others }, orders(), { attributes: { orderId: "7" } });
    expect(call.ending).toBe("transferred to Orders");
    expect(call.agent).toEqual({ queue: "Orders", attributes: { orderId: "7" }, hears: [] });
  });

  test("the queue can be read", async () => {
    const { transfer: _, ...told } = { transfer, told: say("$.Queue.Name, $.Queue.ARN") };
    const call = await callTo({ queue: { ...queue, next: "told" }, ...told, ...others }, orders());
    expect(call.spoken).toEqual([`Orders, ${queueArn}`]);
  });

  test("a full queue takes nobody", async () => {
    const call = await callTo({ queue, transfer, ...others }, orders({ state: "full" }));
    expect(call.spoken).toEqual(["Full"]);
    expect(call.agent).toBeUndefined();
  });

  test("without a queue it is an error", async () => {
    expect((await callTo({ transfer, ...others }, orders())).spoken).toEqual(["Error"]);
    const unread = { ...queue, with: { QueueId: "$.Attributes.none" } };
    expect((await callTo({ queue: unread, transfer, ...others }, orders())).spoken).toEqual(["Error"]);
  });

  test("the call is broken off when there is no such queue", async () => {
    await expect(callTo({ queue, transfer, ...others })).rejects.toThrow(
      `block queue: queue ${queueArn} is not among the line's: none`,
    );
  });

  test("a queue or an agent is named, not both", async () => {
    const both = { ...queue, with: { QueueId: "a", AgentId: "b" } };
    await expect(callTo({ queue: both, transfer, ...others })).rejects.toThrow(
      "exactly one of QueueId, AgentId",
    );
  });
});

describe("whispers", () => {
  const hook = (event: string, id: string, next: string): SmallBlock => ({
    type: "UpdateContactEventHooks",
    with: { EventHooks: { [event]: id } },
    next,
    errors: error,
  });
  const whisper = (text: string) =>
    smallFlow({ say: say(text, "end"), end: { type: "EndFlowExecution" } }, "whisper");

  test("the agent hears one, the caller another", async () => {
    const call = await callTo(
      {
        a: hook("AgentWhisper", "w1", "b"),
        b: hook("CustomerWhisper", "w2", "queue"),
        queue,
        transfer,
        ...others,
      },
      { ...orders(), flows: { w1: whisper("Order $.Attributes.orderId"), w2: whisper("Here is Ada") } },
      { attributes: { orderId: "7" } },
    );
    expect(call.agent?.hears).toEqual(["Order 7"]);
    expect(call.spoken).toEqual(["Here is Ada"]);
    expect(call.ending).toBe("transferred to Orders");
  });

  test("other events are noted", async () => {
    const call = await callTo({ a: hook("CustomerQueue", "music", "told"), told: say("Noted"), ...others });
    expect(call.events).toContainEqual({ type: "contact-set", facts: { CustomerQueue: "music" } });
    expect(call.spoken).toEqual(["Noted"]);
  });

  test("no flow is an error, a strange event is no block", async () => {
    expect((await callTo({ a: hook("AgentWhisper", "$.Attributes.no", "bye"), ...others })).spoken).toEqual([
      "Error",
    ]);
    await expect(callTo({ a: hook("Lunch", "x", "bye"), ...others })).rejects.toThrow(
      "knows the events AgentHold",
    );
  });

  test("several are set at once, and taken away again, as consoles export it", async () => {
    const both = {
      ...hook("", "", "off"),
      with: {
        EventHooks: { AgentWhisper: "w1", CustomerWhisper: "w2" },
        EventHooksConfiguration: { AgentWhisper: { DisableExecution: "false" } },
      },
    };
    const off = {
      ...hook("", "", "queue"),
      with: { EventHooksConfiguration: { CustomerWhisper: { DisableExecution: "true" } } },
    };
    const call = await callTo(
      { both, off, queue, transfer, ...others },
      { ...orders(), flows: { w1: whisper("To Ada"), w2: whisper("To Bob") } },
    );
    expect(call.agent?.hears).toEqual(["To Ada"]);
    expect(call.spoken).toEqual([]);
  });

  test("the flow has to be there", async () => {
    await expect(callTo({ a: hook("AgentWhisper", "w", "bye"), ...others })).rejects.toThrow(
      "block a: flow w is not among the line's: none",
    );
  });

  test("no keys can be asked for in one", async () => {
    const key: SmallBlock = {
      type: "GetParticipantInput",
      with: { InputTimeLimitSeconds: "5" },
      next: "bye",
      errors: { InputTimeLimitExceeded: "bye", NoMatchingCondition: "bye", NoMatchingError: "bye" },
    };
    await expect(
      callTo(
        { a: hook("AgentWhisper", "w", "queue"), queue, transfer, ...others },
        { ...orders(), flows: { w: smallFlow({ key }, "w") } },
      ),
    ).rejects.toThrow("block key: GetParticipantInput cannot stand in a flow of this kind (agent-whisper)");
  });
});

describe("TransferToFlow", () => {
  const to = (ContactFlowId: string): Readonly<Record<string, SmallBlock>> => ({
    set: {
      type: "UpdateFlowAttributes",
      with: { FlowAttributes: { mine: { Value: "here" } } },
      next: "go",
      errors: error,
    },
    go: { type: "TransferToFlow", with: { ContactFlowId }, next: "bye", errors: error },
    ...others,
  });

  test("the other flow goes on, with no flow attributes of the first", async () => {
    const other = smallFlow({ hello: say("There$.FlowAttributes.mine") }, "other");
    const call = await callTo(to("arn:aws:connect:r:a:instance/i/contact-flow/abc"), {
      flows: { abc: other },
    });
    expect(call.spoken).toEqual(["There"]);
    expect(call.events).toContainEqual({
      type: "entered",
      flow: "other",
      block: "hello",
      action: "MessageParticipant",
    });
  });

  test("no flow is an error", async () => {
    expect((await callTo(to("$.Attributes.none"))).spoken).toEqual(["Error"]);
  });
});

describe("CheckHoursOfOperation", () => {
  const check = (parameters: Record<string, unknown>): Readonly<Record<string, SmallBlock>> => ({
    check: {
      type: "CheckHoursOfOperation",
      with: parameters,
      next: "closed",
      errors: error,
      when: { "Equals True": "open", "Equals False": "closed" },
    },
    open: say("Open"),
    closed: say("Closed"),
    ...others,
  });
  const office = { timeZone: "Asia/Tokyo", open: { Tuesday: [["09:00", "17:00"]] } } as const;

  test.each([
    ["2026-12-01T09:00:00+09:00", "Open"],
    ["2026-12-01T17:00:00+09:00", "Closed"],
  ])("at %s by the line's clock it is %s", async (at, heard) => {
    const call = await callTo(check({ HoursOfOperationId: "office" }), {
      hours: { office },
      clock: settableClock(new Date(at)),
    });
    expect(call.spoken).toEqual([heard]);
  });

  test.each([
    ["always", "Open"],
    ["never", "Closed"],
    ["unavailable", "Error"],
  ] as const)("%s is %s", async (hours, heard) => {
    expect(
      (await callTo(check({ HoursOfOperationId: "office" }), { hours: { office: hours } })).spoken,
    ).toEqual([heard]);
  });

  test("without hours of its own it asks the contact's queue", async () => {
    const asked = { queue: { ...queue, next: "check" }, ...check({}) };
    const hours = { night: "never" } as const;
    expect((await callTo(asked, { ...orders({ hours: "night" }), hours })).spoken).toEqual(["Closed"]);
    expect((await callTo(asked, { ...orders(), hours })).spoken).toEqual(["Error"]);
  });

  test("the call is broken off when there are no such hours", async () => {
    await expect(callTo(check({ HoursOfOperationId: "office" }))).rejects.toThrow(
      "block check: hours of operation office are not among the line's: none",
    );
  });
});

describe("callbacks", () => {
  const number = (CallbackNumber: string): SmallBlock => ({
    type: "UpdateContactCallbackNumber",
    with: { CallbackNumber },
    next: "create",
    errors: { InvalidCallbackNumber: "invalid", CallbackNumberNotDialable: "undialable" },
  });
  const create: SmallBlock = {
    type: "CreateCallbackContact",
    with: {
      QueueId: "orders",
      InitialCallDelaySeconds: "30",
      MaximumConnectionAttempts: "3",
      RetryDelaySeconds: "600",
    },
    next: "planned",
    errors: error,
  };
  const blocks = {
    number: number("$.Attributes.typed"),
    create,
    planned: say("Planned"),
    invalid: say("Invalid"),
    undialable: say("Undialable"),
    ...others,
  };

  test("one is planned to the number set", async () => {
    const call = await callTo(blocks, orders(), { attributes: { typed: "+81312345678" } });
    expect(call.spoken).toEqual(["Planned"]);
    expect(call.events).toContainEqual({
      type: "callback-planned",
      number: "+81312345678",
      queue: "Orders",
      attempts: 3,
    });
  });

  test.each(["", "0312345678", "+0", "anonymous"])("%p is no number", async (typed) => {
    expect((await callTo(blocks, orders(), { attributes: { typed } })).spoken).toEqual(["Invalid"]);
  });

  test("a number that cannot be dialled", async () => {
    const settings = { ...orders(), canDial: () => false };
    expect((await callTo(blocks, settings, { attributes: { typed: "+81312345678" } })).spoken).toEqual([
      "Undialable",
    ]);
  });

  test("else to the caller's number, when there is one", async () => {
    const { number: _, ...plan } = blocks;
    expect((await callTo(plan, orders())).events).toContainEqual(
      expect.objectContaining({ type: "callback-planned", number: "+819012345678" }),
    );
    expect((await callTo(plan, orders(), { from: undefined })).spoken).toEqual(["Error"]);
  });

  test("it needs a queue", async () => {
    const { QueueId: _, ...rest } = { ...create.with };
    expect((await callTo({ ...blocks, number: { ...create, with: rest } })).spoken).toEqual(["Error"]);
  });
});

describe("queue metrics", () => {
  const get: SmallBlock = { type: "GetMetricData", with: { QueueId: "orders" }, next: "told", errors: error };
  const check = (MetricType: string, condition: string): SmallBlock => ({
    type: "CheckMetricData",
    with: { MetricType, QueueId: "orders" },
    next: "no",
    errors: { ...error, NoMatchingCondition: "no" },
    when: { [condition]: "yes" },
  });
  const answers = { yes: say("Yes"), no: say("No"), ...others };

  test("can be read", async () => {
    const told = say(
      "$.Metrics.Queue.Name $.Metrics.Queue.Size $.Metrics.Queue.OldestContactAge $.Metrics.Agents.Available.Count $.Metrics.Agents.Online.Count $.Metrics.Agents.Staffed.Count",
    );
    const figures = {
      contactsWaiting: 4,
      oldestContactSeconds: 90,
      agentsAvailable: 0,
      agentsOnline: 3,
      agentsStaffed: 2,
    };
    expect((await callTo({ get, told, ...others }, orders(figures))).spoken).toEqual(["Orders 4 90 0 3 2"]);
    expect((await callTo({ get, told, ...others }, orders())).spoken).toEqual(["Orders 0 0 1 1 1"]);
  });

  test.each([
    ["NumberOfAgentsAvailable", "NumberGreaterThan 0", { agentsAvailable: 0 }, "No"],
    ["NumberOfAgentsStaffed", "NumberGreaterThan 0", {}, "Yes"],
    ["NumberOfContactsInQueue", "NumberGreaterOrEqualTo 5", { contactsWaiting: 5 }, "Yes"],
    ["OldestContactInQueueAgeSeconds", "NumberLessThan 60", { oldestContactSeconds: 60 }, "No"],
  ])("%s, %s, with %j: %s", async (metric, condition, figures, heard) => {
    expect((await callTo({ check: check(metric, condition), ...answers }, orders(figures))).spoken).toEqual([
      heard,
    ]);
  });

  test("need a queue", async () => {
    const nameless = { MetricType: "NumberOfContactsInQueue" };
    const call = await callTo({ check: { ...check("", "Equals 1"), with: nameless }, ...answers });
    expect(branches(call)[0]).toBe("check: NoMatchingError");
    expect((await callTo({ get: { ...get, with: {} }, told: say("x"), ...others })).spoken).toEqual([
      "Error",
    ]);
  });
});

describe("TransferParticipantToThirdParty", () => {
  const outside = (ContinueFlowExecution: string): Readonly<Record<string, SmallBlock>> => ({
    outside: {
      type: "TransferParticipantToThirdParty",
      with: {
        ThirdPartyPhoneNumber: "$.Attributes.shop",
        ThirdPartyConnectionTimeLimitSeconds: "30",
        ContinueFlowExecution,
      },
      next: "after",
      errors: { ...error, CallFailed: "callFailed" },
    },
    after: say("Back again"),
    callFailed: say("No answer"),
    ...others,
  });
  const caller = { attributes: { shop: "+81312345678" } };

  test("the call goes on afterwards, or ends there", async () => {
    expect((await callTo(outside("True"), {}, caller)).spoken).toEqual(["Back again"]);
    expect((await callTo(outside("False"), {}, caller)).ending).toBe("transferred to +81312345678");
  });

  test("without a number it is an error", async () => {
    expect((await callTo(outside("True"))).spoken).toEqual(["Error"]);
  });

  test("a number that cannot be dialled", async () => {
    expect((await callTo(outside("True"), { canDial: () => false }, caller)).spoken).toEqual(["No answer"]);
  });
});
