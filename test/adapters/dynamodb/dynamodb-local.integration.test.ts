import { describeOnDynamodbLocal, dynamodbLocal } from "../../support/engines/dynamodb-local.ts";
import { createTableSuite } from "./create-table-suite.ts";
import { dynamodbOrdersSuite } from "./dynamodb-orders-suite.ts";
import { dynamodbProofsSuite } from "./dynamodb-proofs-suite.ts";
import { failuresSuite } from "./failures-suite.ts";
import { streamSuite } from "./stream-suite.ts";

describeOnDynamodbLocal("on DynamoDB Local", () => {
  dynamodbOrdersSuite(dynamodbLocal);
  dynamodbProofsSuite(dynamodbLocal);
  failuresSuite(dynamodbLocal, { handsOver: true });
  streamSuite(dynamodbLocal);
  createTableSuite(dynamodbLocal, { streams: true });
});
