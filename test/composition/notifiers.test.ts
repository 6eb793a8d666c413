import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { ContainerModule } from "inversify";
import { inMemoryOrders } from "../../src/adapters/in-memory/index.ts";
import { compose } from "../../src/composition/compose.ts";
import { notifyCustomer } from "../../src/composition/lambdas.ts";
import { noticesModule } from "../../src/composition/notices-module.ts";
import { notifiers } from "../../src/composition/notifiers.ts";
import { tokens } from "../../src/composition/tokens.ts";
import { anOwingOrder } from "../support/builders.ts";
import { aClock, aLog, aNotifier, anIdSource } from "../support/fakes.ts";

const order = anOwingOrder();

/** As Lambda has it: without an account in the environment, the SDK would look for one in the network. */
const account = { AWS_REGION: "ap-northeast-1", AWS_ACCESS_KEY_ID: "none", AWS_SECRET_ACCESS_KEY: "none" };
const before = { ...process.env };
beforeAll(() => void Object.assign(process.env, account));
afterAll(() => {
  process.env = before;
});

describe("the notifier", () => {
  test.each(Object.keys(notifiers))(
    "that NOTIFIER=%s chooses is bound, and never rejects",
    async (NOTIFIER) => {
      const notifier = compose(noticesModule({ NOTIFIER }))(tokens.notifier);
      expect(await notifier.notify(order, { signal: AbortSignal.abort() })).toMatchObject({
        outcome: "failed",
      });
    },
  );

  test("can be another one, by its token", async () => {
    const notifier = aNotifier();
    const orders = inMemoryOrders([order]);
    const surroundings = new ContainerModule(({ bind, onActivation }) => {
      bind(tokens.clock).toConstantValue(aClock());
      bind(tokens.newId).toConstantValue(anIdSource());
      bind(tokens.log).toConstantValue(aLog().log);
      onActivation(tokens.orders, () => orders);
      onActivation(tokens.notifier, () => notifier);
    });
    const NewImage = { CallerID: { S: order.customer.phone }, orderId: { S: order.id } };
    const event = { Records: [{ eventName: "MODIFY", dynamodb: { SequenceNumber: "1", NewImage } }] };

    const response = await notifyCustomer({ NOTIFIER: "console" }, surroundings)(event);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(notifier.sent).toMatchObject([order]);
  });
});
