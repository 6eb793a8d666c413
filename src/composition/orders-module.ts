import { ContainerModule } from "inversify";
import { dynamodbClient, dynamodbOrders } from "../adapters/dynamodb/index.ts";
import type { Log } from "../application/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

const ordersSettings = ["ORDERS_TABLE"] as const;

/** Where the orders are kept. */
export const ordersModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { ORDERS_TABLE: table } = readSettings(env, ordersSettings);
    bind(tokens.orders).toResolvedValue(
      (log: Log) => dynamodbOrders({ client: dynamodbClient(), table, log }),
      [tokens.log],
    );
  });
