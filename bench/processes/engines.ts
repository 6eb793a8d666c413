import { startDynalite } from "../../local/aws/dynalite.ts";
import { startSnsStub } from "../../local/aws/sns-stub.ts";
import type { Endpoints } from "../engines/bench-environment.ts";

// SNS, and DynamoDB unless it runs already at the address that is given; ends with the process that started it.
const [running] = process.argv.slice(2);
const sns = await startSnsStub();
const dynamodb = running ?? (await startDynalite()).endpoint;
process.send?.({ dynamodb, sns: sns.endpoint } satisfies Endpoints);
process.on("message", () => process.send?.(sns.texts.map(({ phone }) => phone)));
process.once("disconnect", () => process.exit());
