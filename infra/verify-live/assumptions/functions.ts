import * as z from "zod";
import { callersFunctions } from "../../stack/function-names.ts";
import { logQueries } from "../../stack/log-queries.ts";
import { ping } from "../../stack/warm-up.ts";
import type { Assumption } from "../assumption.ts";
import type { LiveLine } from "../live-line.ts";

const functionOf = (line: LiveLine, name: string): string =>
  line.resource("AWS::Lambda::Function", `${name.replaceAll("-", "")}Function`);
const logOf = (line: LiveLine, name: string): string =>
  line.resource("AWS::Logs::LogGroup", `${name.replaceAll("-", "")}Log`);

export const functionAssumptions: readonly Assumption[] = [
  {
    id: "functions-load",
    statement: "Lambda's Node 24 loads a bundle named index.cjs as the handler index.handler.",
    affects: "every function",
    check: async (line) => {
      for (const name of callersFunctions) {
        const { FunctionError } = await line.ask(
          "lambda",
          "invoke",
          { FunctionName: functionOf(line, name), Payload: base64(ping) },
          z.object({ FunctionError: z.optional(z.string()) }),
        );
        if (FunctionError) return `${name} failed on being pinged: ${FunctionError}`;
      }
      return undefined;
    },
  },
  {
    id: "log-entries-are-json",
    statement:
      "JSON that a function writes to its standard output, one entry a line, reaches its log as it is, under the JSON log format.",
    affects: "the alarms on answers, notices and the sweep; the dashboard",
    check: async (line) => {
      const logGroupName = logOf(line, "sweep-notices");
      const { events } = await line.ask(
        "logs",
        "filter-log-events",
        {
          logGroupName,
          filterPattern: '{ $.event = "sweep" && $.oldestOwedSeconds >= 0 }',
          startTime: Date.now() - 60 * 60 * 1000,
          limit: 1,
        },
        z.object({ events: z.array(z.unknown()) }),
      );
      if (events.length > 0) return undefined;
      const { logGroups } = await line.ask(
        "logs",
        "describe-log-groups",
        { logGroupNamePrefix: logGroupName },
        z.object({ logGroups: z.array(z.object({ creationTime: z.number() })) }),
      );
      const isNew = logGroups.every(({ creationTime }) => Date.now() - creationTime < 15 * 60 * 1000);
      return isNew
        ? { waitFor: "the first sweep, minutes after the deployment" }
        : "the sweep logged no such entry in the last hour";
    },
  },
  {
    id: "log-queries-are-understood",
    statement: "CloudWatch Logs Insights understands the dashboard's queries.",
    affects: "the dashboard",
    check: async (line) => {
      const now = Math.floor(Date.now() / 1000);
      for (const { commands } of Object.values(logQueries))
        await line.ask(
          "logs",
          "start-query",
          {
            logGroupNames: [logOf(line, "look-up-order")],
            startTime: now - 3600,
            endTime: now,
            queryString: commands.join("\n| "),
          },
          z.object({ queryId: z.string() }),
        );
      return undefined;
    },
  },
  {
    id: "stream-is-read",
    statement:
      "dynamodb:ListStreams and the rest, allowed on the table's stream alone, are enough for Lambda to read it.",
    affects: "texts within seconds; without it the sweep sends them, minutes late",
    check: async (line) => {
      const mapping = await line.ask(
        "lambda",
        "get-event-source-mapping",
        { UUID: line.resource("AWS::Lambda::EventSourceMapping") },
        z.object({ State: z.string(), LastProcessingResult: z.optional(z.string()) }),
      );
      const { State, LastProcessingResult: result = "No records processed" } = mapping;
      if (/^(Creat|Enabl|Updat)ing$/.test(State)) return { waitFor: `the mapping, which is ${State}` };
      if (State !== "Enabled") return `the mapping is ${State}`;
      if (result === "No records processed") return { waitFor: "the first change of an order by the line" };
      return result === "OK" ? undefined : `it says: ${result}`;
    },
  },
  {
    id: "starts-on-a-whole-processor",
    statement:
      "A function loads on a whole processor, whatever its memory, and what it begins then goes on while its first event is fetched.",
    affects: "the first call after a start: its connection is opened and its request rehearsed meanwhile",
    check: {
      byHand:
        "In CloudWatch Logs Insights, platform.report's initDurationMs of look-up-order at 256 MB is about that at 1,769 MB.",
    },
  },
  {
    id: "answers-carry-an-id",
    statement:
      "Every answer of DynamoDB and SNS under status 500 has a body and the header x-amzn-requestid.",
    affects: "every call and every text: what has none of them is taken for no answer",
    check: {
      byHand:
        "aws dynamodb list-tables --debug and aws sns get-sms-attributes --debug print the header among those of the response.",
    },
  },
];

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
