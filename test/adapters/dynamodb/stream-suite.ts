import { expect, test } from "@jest/globals";
import { createOrdersTable, type Engine, patientClient } from "../../../local/aws/engine.ts";
import { dynamodbOrders, orderKeyOf, owesNotice } from "../../../src/adapters/dynamodb/index.ts";
import { aNotice, anOrder } from "../../support/builders.ts";
import { otherWriter, plainItem } from "../../support/engines/stored.ts";
import { streamOf } from "../../support/engines/stream-of.ts";
import { aLog } from "../../support/fakes.ts";

/** What holds for the stream of a table, on engines that have streams. */
export function streamSuite(start: () => Promise<Engine>): void {
  test("the stream tells of an order while it owes a notice, and whose it is", async () => {
    const engine = await start();
    const client = patientClient(engine);
    const table = await createOrdersTable(client);
    const orders = dynamodbOrders({ client, table, log: aLog().log });
    const before = anOrder();
    const owing = { ...before, status: "cancelled", version: 1, noticeOwed: aNotice() } as const;
    const { noticeOwed, ...told } = owing;

    await otherWriter(client, table).put(plainItem(before));
    await orders.save(before, owing);
    await orders.save(owing, told);

    const images = (await streamOf(engine, client, table)).map(({ dynamodb }) => dynamodb?.NewImage ?? {});
    expect(images.map((image) => owesNotice in image)).toEqual([false, true, false]);
    expect(images.map(orderKeyOf)).toEqual(
      images.map(() => ({ phone: before.customer.phone, orderId: before.id })),
    );
    client.destroy();
    await engine.stop();
  });
}
