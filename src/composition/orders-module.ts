import { ContainerModule } from "inversify";
import { dynamodbClient, dynamodbOrders } from "../adapters/dynamodb/index.ts";
import type { Log } from "../application/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { type DynamoDB, tokens } from "./tokens.ts";

export const ordersSettings = ["ORDERS_TABLE"] as const;

/** Binds the repository of orders. */
export const ordersModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { ORDERS_TABLE: table } = readSettings(env, ordersSettings);
    bind(tokens.dynamodb).toResolvedValue(() => dynamodbClient());
    bind(tokens.orders).toResolvedValue(
      (client: DynamoDB, log: Log) => dynamodbOrders({ client, table, log }),
      [tokens.dynamodb, tokens.log],
    );
  });
