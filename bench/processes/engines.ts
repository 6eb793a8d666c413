import { startDynalite } from "../../local/aws/dynalite.ts";
import { startSnsStub } from "../../local/aws/sns-stub.ts";
import type { Endpoints } from "../bench-environment.ts";

// DynamoDB and SNS for the functions to talk to; ends with the process that started it.
const [dynamodb, sns] = await Promise.all([startDynalite(), startSnsStub()]);
process.send?.({ dynamodb: dynamodb.endpoint, sns: sns.endpoint } satisfies Endpoints);
process.once("disconnect", () => process.exit());
