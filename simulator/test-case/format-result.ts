import colors from "picocolors";
import { hasColours } from "../command/paint.ts";
import type { TestCaseResult } from "./test-case-result.ts";

/** A test case that was run, for people to read: each observation, and for one that failed the whole call. */
export function formatResult(
  { name, status, ended, why, observations, logged, transcript }: TestCaseResult,
  coloured = hasColours,
): string {
  const paint = colors.createColors(coloured);
  const signs = { PASSED: paint.green("✓"), FAILED: paint.red("✗"), NOT_RUN: paint.dim("-") };
  const colour = status === "PASSED" ? paint.green : paint.red;
  return [
    paint.bold(colour(`${status === "PASSED" ? "✓" : "✗"} ${name}`)),
    ...observations.map((one) => `  ${signs[one.status]} ${one.identifier}: ${one.expects}`),
    ...Object.entries(logged).map(([label, value]) => `    ${label}: ${value}`),
    ...(status === "FAILED"
      ? [
          paint.red(`  ${why}`),
          `  it ended ${ended}`,
          ...transcript.split("\n").map((line) => paint.dim(`    ${line}`)),
        ]
      : []),
  ].join("\n");
}
