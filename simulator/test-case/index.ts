/**
 * Amazon Connect's own test cases, offline: what `AWS::Connect::TestCase` and the test designer hold is read, and run on
 * a line of the simulator in milliseconds, any number at once.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { phoneLine } from "connect-simulator";
 * import { formatResult, readTestCases, runTestCase } from "connect-simulator/test-case";
 *
 * const line = phoneLine({
 *   flow: await readFile("flow.json", "utf8"),
 *   queues: { "arn:aws:connect:eu-west-2:111122223333:instance/1/queue/2": { name: "Kitchen" } },
 * });
 * const testCases = readTestCases(await readFile("test-cases.template.json", "utf8"), "test-cases.template.json");
 * for (const result of await Promise.all(testCases.map((testCase) => runTestCase(testCase, line))))
 *   process.stdout.write(`${formatResult(result)}\n`);
 * ```
 *
 * @module
 */

export type { TestAction } from "./actions.ts";
export type { Observation, TestCaseContent } from "./content.ts";
export type { TestEvent } from "./events.ts";
export { formatResult } from "./format-result.ts";
export { readTestCases } from "./read-test-cases.ts";
export { runTestCase, type TestCaseOptions } from "./run-test-case.ts";
export type { TestCase } from "./test-case.ts";
export type { ObservationResult, TestCaseResult } from "./test-case-result.ts";
export { TestCaseUnreadable } from "./test-case-unreadable.ts";
