/**
 * Keeps orders in an Amazon DynamoDB table, and creates such a table.
 *
 * @example
 * ```ts
 * import { consoleLog } from "orderline/adapters/console";
 * import { createTable, dynamodbClient, dynamodbOrders } from "orderline/adapters/dynamodb";
 *
 * const client = dynamodbClient({ region: "ap-northeast-1" });
 * const { outcome } = await createTable(client, "Orders");
 * console.log(outcome); // created
 *
 * export const orders = dynamodbOrders({ client, table: "Orders", log: consoleLog() });
 * ```
 *
 * @module
 */

export { type Creation, createTable } from "./create-table.ts";
export { dynamodbClient } from "./dynamodb-client.ts";
export { dynamodbOrders } from "./dynamodb-orders.ts";
export { orderKeyOf } from "./order-key-of.ts";
export {
  attemptsAtNotice,
  indexes,
  owesNotice,
  type TableDefinition,
  tableDefinition,
} from "./table-definition.ts";
