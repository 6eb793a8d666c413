import type { ConsumedCapacity, DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { createOrdersTable, patientClient } from "../../../local/aws/engine.ts";
import { dynamodbOrders } from "../../../src/adapters/dynamodb/index.ts";
import {
  cancelOrder,
  leaveToStream,
  type OrderRepository,
  rescheduleOrder,
} from "../../../src/application/index.ts";
import type { OrderFacts } from "../../../src/domain/index.ts";
import { aDate, anOrder } from "../../support/builders.ts";
import { aDesk, theCustomer } from "../../support/desk.ts";
import { describeOnDynamodbLocal, dynamodbLocal } from "../../support/engines/dynamodb-local.ts";
import { otherWriter, plainItem } from "../../support/engines/stored.ts";
import { aLog } from "../../support/fakes.ts";

/*
 * What a change costs in write units. The order's own are those of the table and of byShippingDate, where a move takes
 * an entry out and puts another in. The one in byNoticeOwed is the notice's, as are those of its claim and settling.
 */
const order = anOrder();
const { version, status, shippingDate } = order;
const request = { caller: theCustomer, orderId: order.id, orderVersion: { version, status, shippingDate } };

describeOnDynamodbLocal("on DynamoDB Local, in write units,", () => {
  let client: DynamoDBClient;
  let orders: OrderRepository;
  let put: (facts: Partial<OrderFacts>) => Promise<void>;
  const consumed: ConsumedCapacity[] = [];

  beforeAll(async () => {
    client = patientClient(await dynamodbLocal());
    const table = await createOrdersTable(client);
    const writer = otherWriter(client, table);
    put = (facts) => writer.put(plainItem({ ...order, ...facts }));
    orders = dynamodbOrders({ client, table, log: aLog().log });
    client.middlewareStack.add(
      (next) => async (args) => {
        const result = await next({
          ...args,
          input: Object.assign({}, args.input, { ReturnConsumedCapacity: "INDEXES" }),
        });
        const units: ConsumedCapacity | undefined = Object(result.output).ConsumedCapacity;
        if (units) consumed.push(units);
        return result;
      },
      { step: "initialize", priority: "low" },
    );
  });

  afterAll(() => client.destroy());

  async function unitsOf(work: () => Promise<unknown>) {
    await put({});
    consumed.length = 0;
    await work();
    return consumed.map(({ CapacityUnits: all, Table, LocalSecondaryIndexes, GlobalSecondaryIndexes }) => ({
      all,
      ofOrder: (Table?.CapacityUnits ?? 0) + (LocalSecondaryIndexes?.["byShippingDate"]?.CapacityUnits ?? 0),
      ofNotice: GlobalSecondaryIndexes?.["byNoticeOwed"]?.CapacityUnits ?? 0,
    }));
  }

  const desk = () => aDesk(orders, { dispatchNotice: leaveToStream });
  const cancel = () => cancelOrder(desk())(request);
  const move = () => rescheduleOrder(desk())({ ...request, shippingDate: aDate("2026-12-03") });

  test("a cancellation is two of the order's and one of its notice", async () => {
    expect(await unitsOf(cancel)).toEqual([{ all: 3, ofOrder: 2, ofNotice: 1 }]);
  });

  test("a move is three of the order's and one of its notice", async () => {
    expect(await unitsOf(move)).toEqual([{ all: 4, ofOrder: 3, ofNotice: 1 }]);
  });

  test("a change that owes no text has none for a notice", async () => {
    const silent = { ...desk(), canText: () => false };
    expect(await unitsOf(() => cancelOrder(silent)(request))).toEqual([{ all: 2, ofOrder: 2, ofNotice: 0 }]);
  });
});
