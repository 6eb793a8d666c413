import { describeOnDynamodbLocal, dynamodbLocal } from "../../support/engines/dynamodb-local.ts";
import { createTableSuite } from "./create-table-suite.ts";
import { dynamodbOrdersSuite } from "./dynamodb-orders-suite.ts";
import { streamSuite } from "./stream-suite.ts";
import { troubleSuite } from "./trouble-suite.ts";

describeOnDynamodbLocal("on DynamoDB Local", () => {
  dynamodbOrdersSuite(dynamodbLocal);
  troubleSuite(dynamodbLocal, { handsOver: true });
  streamSuite(dynamodbLocal);
  createTableSuite(dynamodbLocal, { streams: true });
});
