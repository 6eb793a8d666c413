import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createTableSuite } from "./create-table-suite.ts";
import { dynamodbOrdersSuite } from "./dynamodb-orders-suite.ts";
import { troubleSuite } from "./trouble-suite.ts";

dynamodbOrdersSuite(startDynalite);
troubleSuite(startDynalite, { handsOver: false });
createTableSuite(startDynalite, { streams: false });
