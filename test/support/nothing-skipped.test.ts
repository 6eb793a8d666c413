import { afterEach, beforeEach, describe, expect, test } from "@jest/globals";
import NothingSkipped from "./nothing-skipped.mjs";

describe("in CI", () => {
  const before = process.env["CI"];
  beforeEach(() => {
    process.env["CI"] = "true";
  });
  afterEach(() => {
    if (before === undefined) delete process.env["CI"];
    else process.env["CI"] = before;
  });

  const saidOf = (status: string, testNamePattern = ""): Error | undefined => {
    const reporter = new NothingSkipped({ testNamePattern });
    const testResults = [
      { status: "passed", fullName: "is kept" },
      { status, fullName: "is told" },
    ];
    reporter.onRunComplete(new Set(), { testResults: [{ testFilePath: "a.test.ts", testResults }] });
    return reporter.getLastError();
  };

  test.each(["pending", "todo", "disabled"])("a test that is %s fails the run, by name", (status) => {
    expect(saidOf(status)?.message).toBe(
      `CI leaves no test out, and these did not run:\na.test.ts: is told (${status})`,
    );
  });

  test("what ran says nothing", () => {
    expect(saidOf("passed")).toBeUndefined();
    expect(saidOf("failed")).toBeUndefined();
  });

  test("where tests were chosen by name, the others may be left out", () => {
    expect(saidOf("pending", "is kept")).toBeUndefined();
  });
});
