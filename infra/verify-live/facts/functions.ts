import * as z from "zod";
import { callersFunctions } from "../../stack/function-names.ts";
import { questions } from "../../stack/questions.ts";
import { ping } from "../../stack/warm-up.ts";
import type { Fact } from "../fact.ts";
import type { LiveLine } from "../live-line.ts";

const functionOf = (line: LiveLine, name: string): string =>
  line.resource("AWS::Lambda::Function", `${name.replaceAll("-", "")}Function`);
const logOf = (line: LiveLine, name: string): string =>
  line.resource("AWS::Logs::LogGroup", `${name.replaceAll("-", "")}Log`);

export const functionFacts: readonly Fact[] = [
  {
    id: "functions-load",
    fact: "Lambda's Node 24 loads a bundle named index.cjs as the handler index.handler.",
    rests: "every function",
    proof: async (line) => {
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
    id: "lines-are-json",
    fact: "A line of JSON that a function writes to its standard output reaches its log as it is, under the JSON log format.",
    rests: "the alarms on answers, notices and the sweep; the dashboard",
    proof: async (line) => {
      const { events } = await line.ask(
        "logs",
        "filter-log-events",
        {
          logGroupName: logOf(line, "sweep-notices"),
          filterPattern: '{ $.event = "sweep" && $.oldestOwedSeconds >= 0 }',
          startTime: Date.now() - 60 * 60 * 1000,
          limit: 1,
        },
        z.object({ events: z.array(z.unknown()) }),
      );
      return events.length > 0 ? undefined : "the sweep left no line in the last hour";
    },
  },
  {
    id: "questions-are-understood",
    fact: "CloudWatch Logs Insights understands the dashboard's questions.",
    rests: "the dashboard",
    proof: async (line) => {
      const now = Math.floor(Date.now() / 1000);
      for (const { lines } of Object.values(questions))
        await line.ask(
          "logs",
          "start-query",
          {
            logGroupNames: [logOf(line, "look-up-order")],
            startTime: now - 3600,
            endTime: now,
            queryString: lines.join("\n| "),
          },
          z.object({ queryId: z.string() }),
        );
      return undefined;
    },
  },
  {
    id: "stream-is-read",
    fact: "dynamodb:ListStreams and the rest, allowed on the table's stream alone, are enough for Lambda to read it.",
    rests: "texts within seconds; without it the sweep sends them, minutes late",
    proof: async (line) => {
      const mapping = await line.ask(
        "lambda",
        "get-event-source-mapping",
        { UUID: line.resource("AWS::Lambda::EventSourceMapping") },
        z.object({ State: z.string(), LastProcessingResult: z.optional(z.string()) }),
      );
      const result = mapping.LastProcessingResult ?? "No records processed";
      if (mapping.State !== "Enabled") return `the mapping is ${mapping.State}`;
      return /^(OK|No records processed)$/.test(result) ? undefined : `it says: ${result}`;
    },
  },
];

const base64 = (value: unknown): string => Buffer.from(JSON.stringify(value)).toString("base64");
