import { describe, expect, test } from "@jest/globals";
import { type FlowKind, flowKindNamed, type LineSettings, phoneLine } from "../../index.ts";
import { type SmallBlock, say, smallFlow } from "../flow/small-flow.ts";

const end: SmallBlock = { type: "EndFlowExecution" };
const music: SmallBlock = {
  type: "MessageParticipantIteratively",
  with: { Messages: [{ Text: "La la" }] },
};
const alone = (
  kind: FlowKind,
  blocks: Readonly<Record<string, SmallBlock>>,
  settings: Omit<LineSettings, "flow" | "kind"> = {},
) => phoneLine({ flow: smallFlow(blocks), kind, ...settings }).call({ from: "+819012345678" });

describe("a flow by itself", () => {
  test.each(["customer-whisper", "outbound-whisper", "agent-transfer", "queue-transfer"] as const)(
    "%s: it is heard to its end",
    async (kind) => {
      const call = await alone(kind, { hello: say("Hello", "end"), end });
      expect(call.spoken).toEqual(["Hello"]);
      expect(call.ending).toBe("the flow ended");
    },
  );

  test("an agent's whisper is heard by the agent", async () => {
    const call = await alone("agent-whisper", { hello: say("Hello", "end"), end });
    expect(call.spoken).toEqual([]);
    expect(call.agent?.hears).toEqual(["Hello"]);
  });

  test("a queue flow runs while the call waits in the first queue", async () => {
    const call = await alone(
      "queue",
      { where: say("In $.Queue.Name", "music"), music },
      {
        queues: { orders: { name: "Orders" } },
      },
    );
    expect(call.spoken).toEqual(["In Orders", "La la"]);
    await call.agentTakes();
    expect(call.ending).toBe("transferred to Orders");
    expect((await alone("queue", { where: say("In $.Queue.Name", "end"), end })).spoken).toEqual([
      "In Queue",
    ]);
  });

  test.each(["customer-hold", "agent-hold"] as const)("%s: it runs until the agent is back", async (kind) => {
    const call = await alone(kind, { music });
    await call.silence();
    await call.agentResumes();
    expect(call.ending).toBe("the flow ended");
  });

  test("a module", async () => {
    const call = await alone("module", { in: say("In", "out"), out: { type: "EndFlowModuleExecution" } });
    expect(call.spoken).toEqual(["In"]);
    expect(call.ending).toBe("the flow ended");
  });

  test("a transfer flow brings the call into a queue", async () => {
    const call = await alone(
      "queue-transfer",
      {
        target: {
          type: "UpdateContactTargetQueue",
          with: { QueueId: "orders" },
          next: "transfer",
          errors: { NoMatchingError: "failed" },
        },
        transfer: {
          type: "TransferContactToQueue",
          errors: { NoMatchingError: "failed", QueueAtCapacity: "failed" },
        },
      },
      { queues: { orders: { name: "Orders" } } },
    );
    expect(call.ending).toBe("transferred to Orders");
  });
});

test("a transfer flow brings the call to its agent", async () => {
  const call = await alone("agent-transfer", {
    hello: say("One moment", "go"),
    go: { type: "TransferContactToAgent" },
  });
  expect(call.spoken).toEqual(["One moment"]);
  expect(call.ending).toBe("transferred to the agent");
});

test.each([
  [
    "customer-hold",
    { hello: say("Hello") },
    "MessageParticipant cannot stand in a flow of this kind (customer-hold)",
  ],
  ["inbound", { music }, "MessageParticipantIteratively cannot stand in a flow of this kind (inbound)"],
  ["queue", { out: { type: "EndFlowModuleExecution" } }, "EndFlowModuleExecution cannot stand"],
] as const)("in a flow of kind %s not every block may stand", async (kind, blocks, message) => {
  await expect(alone(kind, blocks)).rejects.toThrow(message);
});

test("in a module, what the flow around it cannot hold takes its Error branch", async () => {
  const go: SmallBlock = {
    type: "GetParticipantInput",
    with: { Text: "Press 1", InputTimeLimitSeconds: "5" },
    next: "out",
    errors: { NoMatchingError: "told", NoMatchingCondition: "out", InputTimeLimitExceeded: "out" },
  };
  const m = smallFlow({ go, told: say("Not here", "out"), out: { type: "EndFlowModuleExecution" } }, "m");
  const module: SmallBlock = {
    type: "InvokeFlowModule",
    with: { FlowModuleId: "m" },
    next: "end",
    errors: { NoMatchingError: "end" },
  };
  const call = await alone("customer-whisper", { module, end }, { flows: { m } });
  expect(call.spoken).toEqual(["Not here"]);
});

test("kinds go by our names and by Connect's", () => {
  expect(flowKindNamed("queue")).toBe("queue");
  expect(flowKindNamed("CUSTOMER_QUEUE")).toBe("queue");
  expect(flowKindNamed("AGENT_TRANSFER")).toBe("agent-transfer");
  expect(flowKindNamed("toString")).toBeUndefined();
});
