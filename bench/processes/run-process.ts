import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

/** How long a process may take, in milliseconds. */
const atMost = { "cold-answer": 20_000, "warm-answers": 120_000 } as const;

/** Runs a program of this folder in a process of its own: its task goes in as JSON, its report comes out so. */
export async function runProcess(
  program: keyof typeof atMost,
  task: unknown,
  { node, env }: { readonly node: string; readonly env: Readonly<Record<string, string>> },
): Promise<unknown> {
  const child = spawn(node, [join(import.meta.dirname, `${program}.cjs`)], {
    env,
    stdio: ["pipe", "ignore", "inherit", "pipe"],
    timeout: atMost[program],
    killSignal: "SIGKILL",
  });
  const kill = () => child.kill("SIGKILL");
  process.once("exit", kill);
  try {
    const spawned = once(child, "spawn");
    const exited = once(child, "exit");
    child.stdin.on("error", () => {});
    child.stdin.end(JSON.stringify(task));
    await spawned;
    const report = text(child.stdio[3] as NodeJS.ReadableStream);
    const [code, signal] = await exited;
    if (code !== 0) throw new Error(`${program} ended with ${code ?? signal}`);
    return JSON.parse(await report);
  } finally {
    process.off("exit", kill);
  }
}
