import { messageOf } from "connect-simulator/command";
import * as z from "zod";
import type { LiveLine } from "./live-line.ts";

/** By this the line's test cases are told from others of the instance. */
export const testCasePrefix = "Orderline: ";

/** A test case of the line, and what became of it in the account. */
export interface LiveTestCase {
  readonly name: string;
  readonly status: "PASSED" | "FAILED" | "STOPPED" | "NOT STARTED";
  /** What of it failed, or why it did not start. */
  readonly why?: string;
}

const summaries = z.object({
  TestCaseSummaryList: z.array(
    z.object({ Id: z.string(), Name: z.string(), Status: z.optional(z.string()) }),
  ),
});
const started = z.object({ TestCaseExecutionId: z.string() });
const status = z.enum(["INITIATED", "IN_PROGRESS", "PASSED", "FAILED", "STOPPED"]);
const summary = z.object({ Status: status });
const records = z.object({
  ExecutionRecords: z.array(
    z.object({ ObservationId: z.optional(z.string()), Status: z.optional(z.string()) }),
  ),
});

/** Connect runs no more of them at once, and none longer than five minutes. */
const atOnce = 5;
const secondsBetweenLooks = 5;
const looks = 75;

/**
 * Starts the line's published test cases in the account, five at a time as Connect allows, and waits for what becomes of
 * them. `pause` passes so many seconds.
 */
export async function runLiveTestCases(
  { ask, instance }: Pick<LiveLine, "ask" | "instance">,
  pause: (seconds: number) => Promise<void>,
): Promise<readonly LiveTestCase[]> {
  const InstanceId = instance.id;
  const { TestCaseSummaryList: all } = await ask("connect", "list-test-cases", { InstanceId }, summaries);
  const waiting = all.filter(({ Name, Status }) => Name.startsWith(testCasePrefix) && Status !== "SAVED");
  const done: LiveTestCase[] = [];
  const runNext = async (): Promise<void> => {
    for (let one = waiting.shift(); one; one = waiting.shift()) {
      const name = one.Name.slice(testCasePrefix.length);
      done.push({ name, ...(await outcomeOf(one.Id).catch(notStarted)) });
    }
  };
  const outcomeOf = async (TestCaseId: string): Promise<Omit<LiveTestCase, "name">> => {
    const test = { InstanceId, TestCaseId };
    const { TestCaseExecutionId } = await ask("connect", "start-test-case-execution", test, started);
    const execution = { ...test, TestCaseExecutionId };
    for (let look = 0; look < looks; look += 1) {
      await pause(secondsBetweenLooks);
      const { Status } = await ask("connect", "get-test-case-execution-summary", execution, summary);
      if (Status === "PASSED") return { status: Status };
      if (Status === "FAILED" || Status === "STOPPED") return { status: Status, ...(await whyOf(execution)) };
    }
    return { status: "STOPPED", why: "it did not come to its end" };
  };
  const whyOf = async (execution: object) => {
    const { ExecutionRecords } = await ask("connect", "list-test-case-execution-records", execution, records);
    const failed = ExecutionRecords.flatMap(({ Status, ObservationId }) =>
      Status === "FAILED" && ObservationId ? [ObservationId] : [],
    );
    return failed.length > 0 ? { why: failed.join(", ") } : {};
  };
  await Promise.all(Array.from({ length: atOnce }, runNext));
  return done.toSorted((one, other) => (one.name < other.name ? -1 : 1));
}

const notStarted = (fault: unknown): Omit<LiveTestCase, "name"> => ({
  status: "NOT STARTED",
  why: messageOf(fault),
});
