import { startDynalite } from "../../../local/aws/dynalite.ts";
import { createTableSuite } from "./create-table-suite.ts";
import { dynamodbOrdersSuite } from "./dynamodb-orders-suite.ts";
import { dynamodbProofsSuite } from "./dynamodb-proofs-suite.ts";
import { failuresSuite } from "./failures-suite.ts";

dynamodbOrdersSuite(startDynalite);
dynamodbProofsSuite(startDynalite);
failuresSuite(startDynalite, { handsOver: false });
createTableSuite(startDynalite, { streams: false });
