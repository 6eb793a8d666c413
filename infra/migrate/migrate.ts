import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { endWith } from "connect-simulator/command";
import { migrate } from "./command.ts";

const stop = new AbortController();
process.once("SIGINT", () => stop.abort());

const writeLine = (stream: NodeJS.WriteStream) => (text: string) => {
  stream.write(`${text}\n`);
};
await endWith(() =>
  migrate(
    process.argv.slice(2),
    { out: writeLine(process.stdout), error: writeLine(process.stderr) },
    new DynamoDBClient({ maxAttempts: 10 }),
    stop.signal,
  ),
);
