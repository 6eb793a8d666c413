import { randomUUID } from "node:crypto";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { ContainerModule } from "inversify";
import { connectEvent } from "../../local/aws/connect-event.ts";
import { systemClock } from "../../src/adapters/system-clock/index.ts";
import { lookUpOrder } from "../../src/composition/lambdas.ts";
import { tokens } from "../../src/composition/tokens.ts";
import { tableName } from "./article-order.ts";

/** Asks look-up-order, as the flow does, for the `orderVersion` that a change is to be told. */
export type ToldVersion = (phone: string) => Promise<string>;

export function toldVersions(client: DynamoDBClient): ToldVersion {
  const system = new ContainerModule(({ bind, onActivation }) => {
    bind(tokens.clock).toConstantValue(systemClock);
    bind(tokens.newId).toConstantValue(randomUUID);
    bind(tokens.log).toConstantValue(() => {});
    onActivation(tokens.dynamodb, () => client);
  });
  const lookUp = lookUpOrder({ ORDERS_TABLE: tableName }, system);
  return async (phone) => {
    const reply = await lookUp(connectEvent({ endpoint: { Address: phone, Type: "TELEPHONE_NUMBER" } }));
    if (!("orderVersion" in reply) || reply.orderVersion === "")
      throw new Error(`look-up-order told no version of the order of ${phone}: ${JSON.stringify(reply)}`);
    return reply.orderVersion;
  };
}
