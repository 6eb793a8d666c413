import { describe, expect, test } from "@jest/globals";
import { ContainerModule } from "inversify";
import { inMemoryOrders } from "../../src/adapters/in-memory/index.ts";
import { compose } from "../../src/composition/compose.ts";
import { notifyCustomer } from "../../src/composition/lambdas.ts";
import { noticesModule } from "../../src/composition/notices-module.ts";
import { notifiers } from "../../src/composition/notifiers.ts";
import { tokens } from "../../src/composition/tokens.ts";
import { anOwingOrder } from "../support/builders.ts";
import { aClock, aLog, aNotifier } from "../support/fakes.ts";

const order = anOwingOrder();

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
      bind(tokens.log).toConstantValue(aLog().log);
      onActivation(tokens.orders, () => orders);
      onActivation(tokens.notifier, () => notifier);
    });
    const NewImage = { CallerID: { S: order.customer.phone }, orderId: { S: order.id } };
    const event = { Records: [{ eventName: "MODIFY", dynamodb: { SequenceNumber: "1", NewImage } }] };

    const response = await notifyCustomer({ NOTIFIER: "console" }, surroundings)(event);

    expect(response).toEqual({ batchItemFailures: [] });
    expect(notifier.sent).toEqual([order]);
  });
});
