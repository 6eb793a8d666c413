export { type Creation, createTable } from "./create-table.ts";
export { dynamodbClient } from "./dynamodb-client.ts";
export { dynamodbOrders } from "./dynamodb-orders.ts";
export { type OrderKey, orderKeyOf } from "./order-key-of.ts";
export { indexes, owesNotice, type TableDefinition, tableDefinition } from "./table-definition.ts";
