import { parseArgs } from "node:util";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { type Creation, createProofsTable, createTable } from "../src/adapters/dynamodb/index.ts";
import { readSettings } from "../src/composition/settings.ts";

const help = `npm run create-table

Creates the line's table with its indexes and its stream, and the table of failed proofs if it is given a name. One that
is there already is left as it is.

  ORDERS_TABLE                 its name, default CustomerTable
  PROOFS_TABLE                 the name of the table of failed proofs, default none
  AWS_ENDPOINT_URL_DYNAMODB    an engine elsewhere than at AWS, as http://127.0.0.1:8000
  AWS_REGION, AWS_PROFILE, …   the AWS SDK's own
`;

const { env } = process;
const endpoint = env["AWS_ENDPOINT_URL_DYNAMODB"] ?? env["AWS_ENDPOINT_URL"];
const where = endpoint ?? `DynamoDB in ${env["AWS_REGION"] ?? "the profile's region"}`;

try {
  const { values } = parseArgs({ options: { help: { type: "boolean", short: "h" } } });
  process.stdout.write(values.help ? help : `${await create()}\n`);
} catch (error) {
  process.stderr.write(`${whatToDo(error)}\n`);
  process.exitCode = 1;
}

async function create(): Promise<string> {
  const { ORDERS_TABLE: orders, PROOFS_TABLE: proofs } = readSettings(env, ["ORDERS_TABLE", "PROOFS_TABLE"]);
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
  return `${done} (${where}).`;
}

/** What is wrong, and what to do about it where that is known. */
function whatToDo(error: unknown): string {
  const { name, message } = error instanceof Error ? error : new Error(String(error));
  const code = typeof error === "object" && error !== null && "code" in error ? String(error.code) : "";
  const help = "see npm run create-table -- --help";
  if (code.startsWith("ERR_PARSE_ARGS")) return `${message}; ${help}`;
  if (message.includes("another shape"))
    return `${message}.\nSet ORDERS_TABLE to another name; npm run migrate copies its orders over.`;
  if (error instanceof RangeError) return message;
  if (/^(ECONN|ENOTFOUND|EAI_AGAIN|EHOST|ENET|ETIMEDOUT)/.test(code) || name === "TimeoutError")
    return `Nothing answers at ${where} (${code || name}).\nIs the engine running (docker compose up), and AWS_ENDPOINT_URL_DYNAMODB right?`;
  if (message.includes("Region is missing")) return "No region is set.\nSet AWS_REGION, as ap-northeast-1.";
  if (name === "CredentialsProviderError")
    return "There are no credentials.\nSet AWS_PROFILE, or AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY; for an engine of your own any will do.";
  if (name === "AccessDeniedException")
    return `${message}\nThese credentials need dynamodb:CreateTable and dynamodb:DescribeTable; for a table of failed proofs dynamodb:DescribeTimeToLive and dynamodb:UpdateTimeToLive too.`;
  if (/^(UnrecognizedClient|InvalidSignature|ExpiredToken)/.test(name))
    return `${where} does not accept these credentials (${name}).\nRenew them, or set AWS_PROFILE to others.`;
  return `The table could not be created at ${where}: ${name}: ${message}`;
}
