import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { runCommand } from "connect-simulator/command";
import { migrate } from "./command.ts";

const writeLine = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};

await runCommand({
  usage: "npm run migrate -- --from TABLE --to TABLE [--write]",
  about: `Copies the orders of a table whose key is CallerID alone to the line's table, each as it stands.
Without --write nothing is written: it says what it would do.`,
  options: {
    from: { type: "string", value: "TABLE", about: "the table to read; it is left as it is" },
    to: { type: "string", value: "TABLE", about: "the line's table (the deployment's output \"Table\")" },
    write: { type: "boolean", about: "copies; without it nothing is written" },
  },
  notes: `Start it again after a stop, a failure, or when the old line has changed orders since: it copies what is missing and
brings up to date what is in the line's table as it was copied. An order that was changed there is never overwritten.
Region, account and endpoint are the AWS SDK's own: AWS_REGION, AWS_PROFILE, AWS_ENDPOINT_URL_DYNAMODB.
How many orders became what is said in each case.`,
  example: "npm run migrate -- --from CustomerTable --to Orderline-Orders",
  exits: {
    0: "every order is there",
    1: "somebody has to look at some",
    2: "it cannot go on; what was wrong is said",
    130: "it was stopped",
  },
  run({ from, to, write = false }) {
    if (!from || !to) throw new Error("Which tables? Give --from and --to; --help tells more.");
    const stop = new AbortController();
    process.once("SIGINT", () => stop.abort());
    const terminal = { out: writeLine(process.stdout), error: writeLine(process.stderr) };
    return migrate({ from, to, write }, terminal, new DynamoDBClient({ maxAttempts: 10 }), stop.signal);
  },
});
