import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";

/** How long each program may take, in milliseconds. */
const timeLimits = {
  "cold-start": 20_000,
  "first-call": 20_000,
  "start-and-invoke": 60_000,
  "warm-invocations": 120_000,
} as const;

/** Runs a program of this folder in a process of its own: it reads its task as JSON, and writes its report as JSON. */
export async function runProcess(
  program: keyof typeof timeLimits,
  task: unknown,
  { node, env }: { readonly node: string; readonly env: Readonly<Record<string, string>> },
): Promise<unknown> {
  const child = spawn(node, ["--no-warnings", join(import.meta.dirname, `${program}.cjs`)], {
    env,
    stdio: ["pipe", "ignore", "inherit", "pipe"],
    timeout: timeLimits[program],
    killSignal: "SIGKILL",
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  try {
    const [stdin, , , out] = child.stdio as unknown as [Writable, null, null, Readable];
    // A process that ends before it has read its task is reported by its exit code below.
    stdin.on("error", () => {}).end(JSON.stringify(task));
    const [report, [code, signal]] = await Promise.all([text(out), once(child, "exit")]);
    if (code !== 0) throw new Error(`${program} ended with ${code ?? signal}`);
    return JSON.parse(report);
  } finally {
    process.off("exit", kill);
  }
}
