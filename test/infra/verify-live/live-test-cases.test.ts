import { describe, expect, test } from "@jest/globals";
import type { LiveLine } from "../../../infra/verify-live/live-line.ts";
import { runLiveTestCases, testCasePrefix } from "../../../infra/verify-live/live-test-cases.ts";

const instance = {
  arn: "arn:aws:connect:ap-northeast-1:111122223333:instance/0",
  id: "0",
  account: "111122223333",
  region: "ap-northeast-1",
};

type Fate = "PASSED" | "FAILED" | "refused" | "endless";

/** Connect as it runs test cases: five at once, each for a while; their names tell what becomes of them. */
function connect(fates: readonly Fate[]) {
  const running = new Map<string, number>();
  let most = 0;
  const answers: Readonly<Record<string, (id: string) => unknown>> = {
    "list-test-cases": () => ({
      TestCaseSummaryList: [
        ...fates.map((fate, index) => ({
          Id: `${index} ${fate}`,
          Name: `${testCasePrefix}${index} ${fate}`,
          Status: "PUBLISHED",
        })),
        { Id: "draft", Name: `${testCasePrefix}draft`, Status: "SAVED" },
        { Id: "somebody else's", Name: "Menu", Status: "PUBLISHED" },
      ],
    }),
    "start-test-case-execution": (id) => {
      if (id.endsWith("refused")) throw new Error("LimitExceededException");
      running.set(id, 3);
      most = Math.max(most, running.size);
      return { TestCaseExecutionId: `execution of ${id}`, TestCaseId: id, Status: "INITIATED" };
    },
    "get-test-case-execution-summary": (id) => {
      if ((running.get(id) ?? 0) > 0) return { Status: "IN_PROGRESS" };
      running.delete(id);
      return { Status: id.split(" ")[1], ObservationSummary: { TotalObservations: 2 } };
    },
    "list-test-case-execution-records": () => ({
      ExecutionRecords: [
        { Status: "PASSED", ObservationId: "observation 1", Record: "{}" },
        { Status: "FAILED", ObservationId: "observation 2", Record: "{}" },
        { Status: "FAILED", Record: "{}" },
      ],
    }),
  };
  const ask: LiveLine["ask"] = async (_, operation, parameters, shape) => {
    const id = "TestCaseId" in parameters ? String(parameters.TestCaseId) : "";
    return shape.parse(answers[operation]?.(id));
  };
  const pause = async (): Promise<void> => {
    for (const [id, left] of running) if (!id.endsWith("endless")) running.set(id, left - 1);
  };
  return { run: () => runLiveTestCases({ ask, instance }, pause), most: () => most };
}

describe("test cases in a deployed account", () => {
  test("are ours alone, and published; each tells what became of it", async () => {
    expect(await connect(["PASSED", "FAILED", "refused", "endless"]).run()).toEqual([
      { name: "0 PASSED", status: "PASSED" },
      { name: "1 FAILED", status: "FAILED", why: "observation 2" },
      { name: "2 refused", status: "NOT STARTED", why: "LimitExceededException" },
      { name: "3 endless", status: "STOPPED", why: "it did not come to its end" },
    ]);
  });

  test("run five at a time, as Connect allows", async () => {
    const account = connect(Array.from({ length: 12 }, () => "PASSED" as const));
    expect(await account.run()).toHaveLength(12);
    expect(account.most()).toBe(5);
  });
});
