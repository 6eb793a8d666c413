import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Bundled } from "../candidates/candidate.ts";
import type { Run } from "./run.ts";

const execute = promisify(execFile);

/** Flags that make every run of the same program the same. */
const repeatable = ["--single-threaded", "--no-opt", "--predictable", "--hash-seed=1", "--random-seed=1"];
const counter = ["--tool=cachegrind", "--cache-sim=no", "--cachegrind-out-file=/dev/null"];
const program = join(import.meta.dirname, "../processes/load-only.cjs");

/**
 * How many instructions of the processor it takes to load a bundle, of those that another one takes, beyond those of
 * Node's own start; `undefined` where valgrind, which counts them, is not installed. From run to run they differ by less
 * than one in a thousand.
 */
export async function instructionsRatio(one: Bundled, other: Bundled, run: Run): Promise<number | undefined> {
  try {
    const start = await counted(one, run);
    return (
      ((await counted(one, run, one.bundle)) - start) / ((await counted(other, run, other.bundle)) - start)
    );
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  }
}

async function counted(
  { env }: Bundled,
  { environment, node }: Run,
  ...args: readonly string[]
): Promise<number> {
  const { stderr } = await execute("valgrind", [...counter, node, ...repeatable, program, ...args], {
    env: { PATH: process.env["PATH"], ...environment.env, ...env },
    timeout: 120_000,
  });
  const [, instructions = ""] = /I\s+refs:\s+([\d,]+)/.exec(stderr) ?? [];
  return Number(instructions.replaceAll(",", ""));
}
