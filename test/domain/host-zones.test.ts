import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";

test("dates and instants are the same in whatever time zone the process runs", async () => {
  const args = ["--no-warnings", "--import", "tsx", "test/domain/wrong-dates.ts"];
  const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 20_000 });
  const { tried, wrong } = JSON.parse(stdout);
  expect(tried).toBeGreaterThan(10_000);
  expect(Object.keys(wrong)).toHaveLength(8);
  expect(Object.entries(wrong).filter(([, count]) => count !== 0)).toEqual([]);
});
