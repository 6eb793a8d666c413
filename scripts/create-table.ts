import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { runCommand } from "connect-simulator/command";
import { whereAws, whyAwsRefused } from "../infra/why-aws-refused.ts";
import { type Creation, createProofsTable, createTable } from "../src/adapters/dynamodb/index.ts";
import { readSettings } from "../src/composition/settings.ts";

await runCommand({
  usage: "npm run create-table",
  about: `Creates the line's table with its indexes and its stream, and the table of failed proofs if it is given a name. One
that is there already is left as it is.`,
  options: {},
  notes: `  ORDERS_TABLE                 its name, default CustomerTable
  PROOFS_TABLE                 the name of the table of failed proofs, default none
  AWS_ENDPOINT_URL_DYNAMODB    an engine elsewhere than at AWS, as http://127.0.0.1:8000
  AWS_REGION, AWS_PROFILE, …   the AWS SDK's own`,
  example: "ORDERS_TABLE=Orders AWS_REGION=ap-northeast-1 npm run create-table",
  exits: { 0: "the tables are there" },
  async run() {
    const created = await create().catch((error: unknown) => {
      throw new Error(whatToDo(error), { cause: error });
    });
    process.stdout.write(`${created}\n`);
    return 0;
  },
});

async function create(): Promise<string> {
  const { ORDERS_TABLE: orders, PROOFS_TABLE: proofs } = readSettings(process.env, [
    "ORDERS_TABLE",
    "PROOFS_TABLE",
  ]);
  const client = new DynamoDBClient({
    requestHandler: { connectionTimeout: 3000, requestTimeout: 10_000, throwOnRequestTimeout: true },
  });
  const { stream, ...created } = await createTable(client, orders);
  const noStream = " It has no stream: use NOTICES=inline, texts then go out at once or with the sweep.";
  return [
    `${said(orders, created)}${stream ? "" : noStream}`,
    ...(proofs ? [said(proofs, await createProofsTable(client, proofs))] : []),
  ].join("\n");
}

function said(table: string, { outcome }: Pick<Creation, "outcome">): string {
  const done = outcome === "created" ? `Created ${table}` : `${table} is there already, and as it has to be`;
  return `${done} (${whereAws()}).`;
}

/** What is wrong, and what to do about it where that is known. */
function whatToDo(error: unknown): string {
  if (error instanceof Error && error.message.includes("another shape"))
    return `${error.message}.\nSet ORDERS_TABLE to another name; npm run migrate copies its orders over.`;
  const why = whyAwsRefused(error);
  return error instanceof Error && error.name === "AccessDeniedException"
    ? `${why}\nWanted are dynamodb:CreateTable and dynamodb:DescribeTable; for a table of failed proofs dynamodb:DescribeTimeToLive and dynamodb:UpdateTimeToLive too.`
    : why;
}
