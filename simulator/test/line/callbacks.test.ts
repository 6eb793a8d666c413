import { expect, test } from "@jest/globals";
import { phoneLine, settableClock } from "../../index.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const create = (parameters: object = {}): SmallBlock => ({
  type: "CreateCallbackContact",
  with: {
    ...{
      QueueId: "orders",
      InitialCallDelaySeconds: "30",
      MaximumConnectionAttempts: "3",
      RetryDelaySeconds: "600",
    },
    ...parameters,
  },
  next: "bye",
  errors: { NoMatchingError: "failed" },
});
const whisper = smallFlow({
  hello: say("You had asked for a call ($.InitiationMethod)", "end"),
  end: { type: "EndFlowExecution" },
});
const into: Readonly<Record<string, SmallBlock>> = {
  hello: { ...say("Nobody hears this", "check"), errors: { NoMatchingError: "check" } },
  check: {
    type: "Compare",
    with: { ComparisonValue: "$.Attributes.orderId" },
    next: "bye",
    errors: { NoMatchingCondition: "bye" },
    when: { "Equals 7": "target" },
  },
  target: {
    type: "UpdateContactTargetQueue",
    with: { QueueId: "others" },
    next: "transfer",
    errors: { NoMatchingError: "failed" },
  },
  transfer: {
    type: "TransferContactToQueue",
    errors: { NoMatchingError: "failed", QueueAtCapacity: "failed" },
  },
};
const line = (block: SmallBlock) =>
  phoneLine({
    flow: smallFlow({ create: block }),
    flows: { whisper, creation: smallFlow(into, "creation") },
    queues: { orders: { name: "Orders", outboundWhisper: "whisper" }, others: { name: "Others" } },
    clock: settableClock(new Date("2026-12-01T00:00:00Z")),
  });

test("a flow plans a call back, and an agent makes it: the customer hears the outbound whisper", async () => {
  const { call, callbacks, callBack } = line(create());
  await call({ from: "+819012345678", language: "ja-JP", attributes: { orderId: "7" } });
  expect(callbacks).toMatchObject([
    {
      number: "+819012345678",
      attempts: 3,
      at: new Date("2026-12-01T00:00:30Z"),
      attributes: { orderId: "7" },
    },
  ]);
  const [planned] = callbacks;
  if (!planned) throw new Error("no call back was planned");
  const back = await callBack(planned);
  expect(back.spoken).toEqual(["You had asked for a call (CALLBACK)"]);
  expect(back.ending).toBe("transferred to Orders");
  expect(back.agent?.attributes).toEqual({ orderId: "7" });
  expect(callbacks).toEqual([]);
});

test.each([
  ["7", "transferred to Others"],
  ["8", "goodbye"],
])("its own flow decides before (order %s: %s)", async (orderId, ending) => {
  const { call, callbacks, callBack } = line(create({ ContactFlowId: "creation" }));
  await call({ from: "+819012345678", attributes: { orderId } });
  const [back] = await Promise.all(callbacks.map(callBack));
  expect(back?.ending).toBe(ending);
  expect(back?.spoken).toEqual([]);
});
