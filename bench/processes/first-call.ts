import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Readable, Writable } from "node:stream";
import { text } from "node:stream/consumers";

/** How long a program may take, in milliseconds. */
const timeout = 20_000;

/** What a fresh function reports of its first call; times in milliseconds, memory in MB. */
export interface FirstCall {
  readonly reply: Readonly<Record<string, unknown>>;
  /** From the beginning of its loading to its end. */
  readonly init: number;
  /** From the event to the reply. */
  readonly first: number;
  /** Processor time of the process until then, of all its threads. */
  readonly cpu: number;
  readonly peak: number;
  /** How many of Node's own modules and bindings it has loaded. */
  readonly builtins: number;
}

export interface FirstCallTask {
  readonly bundle: string;
  readonly event: unknown;
  /** The control group that it moves into when its event comes. */
  readonly group?: string | undefined;
}

/** Runs a function in a fresh process to its first reply. */
export async function firstCall(
  task: FirstCallTask,
  {
    node,
    env,
    flags = [],
  }: {
    readonly node: string;
    readonly env: Readonly<Record<string, string>>;
    readonly flags?: readonly string[];
  },
): Promise<FirstCall> {
  const child = spawn(node, ["--no-warnings", ...flags, join(import.meta.dirname, "first-call.cjs")], {
    env,
    stdio: ["pipe", "ignore", "inherit", "pipe"],
    timeout,
    killSignal: "SIGKILL",
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  try {
    const [stdin, , , out] = child.stdio as unknown as [Writable, null, null, Readable];
    // A process that ends before it has read its task is reported by its exit code below.
    stdin.on("error", () => {}).end(JSON.stringify(task));
    const [report, [code, signal]] = await Promise.all([text(out), once(child, "exit")]);
    if (code !== 0) throw new Error(`the first call of ${task.bundle} ended with ${code ?? signal}`);
    return JSON.parse(report);
  } finally {
    process.off("exit", kill);
  }
}
