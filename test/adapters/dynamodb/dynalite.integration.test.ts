import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createTableSuite } from "./create-table-suite.ts";
import { dynamodbOrdersSuite } from "./dynamodb-orders-suite.ts";
import { failuresSuite } from "./failures-suite.ts";

dynamodbOrdersSuite(startDynalite);
failuresSuite(startDynalite, { handsOver: false });
createTableSuite(startDynalite, { streams: false });
