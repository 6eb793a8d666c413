import type { CallEvent } from "connect-simulator";
import type { TestAction } from "connect-simulator/test-case";
import { override } from "./actions-of.ts";
import { isResource, standInFor } from "./placeholders.ts";

const failing = <const Error extends string>(Value: Error) =>
  ({ Type: "MockResponse", Response: { Type: "Error", Error: { Value } } }) as const;
const answering = <const Result>(ExecutionResult: Result) =>
  ({ Type: "MockResponse", Response: { Type: "ExecutionResult", ExecutionResult } }) as const;

/** What the flow's functions, hours and queue did in these events, as overrides that make them do it again. */
export function overridesOf(events: readonly CallEvent[]): readonly TestAction[] {
  const blocks = new Map<string, string>();
  return events.flatMap((event): readonly TestAction[] => {
    switch (event.type) {
      case "entered":
        blocks.set(event.block, event.action);
        return [];
      case "invoked":
        // The bot's own function is asked by Lex, where Connect puts nothing in its place.
        if (!isResource(event.name)) return [];
        return [
          override({
            ActionType: "InvokeLambdaFunction",
            ActionParameters: { LambdaFunctionARN: standInFor(event.name) },
            Strategy:
              event.error === undefined
                ? answering({ LoadedData: JSON.stringify(event.reply) })
                : failing("NoMatchingError"),
          }),
        ];
      case "took":
        return branchOverride(blocks.get(event.block), event.branch);
      default:
        return [];
    }
  });
}

function branchOverride(action: string | undefined, branch: string): readonly TestAction[] {
  if (action === "CheckHoursOfOperation")
    return [
      override({
        ActionType: action,
        ActionParameters: { HoursOfOperationId: standInFor("hours") },
        Strategy:
          branch === "NoMatchingError"
            ? failing(branch)
            : answering({ Value: branch.endsWith("True") ? "InHours" : "OutOfHours" }),
      }),
    ];
  if (action === "TransferContactToQueue" && (branch === "QueueAtCapacity" || branch === "NoMatchingError"))
    return [
      override({
        ActionType: action,
        ActionParameters: { QueueId: standInFor("queue") },
        Strategy: failing(branch),
      }),
    ];
  return [];
}
