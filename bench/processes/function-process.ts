import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import type { Opened } from "connect-simulator/command";

/** A call of a function: its reply, the milliseconds, and those of the processor, of all of its process's threads. */
export interface Call {
  readonly reply: unknown;
  readonly ms: number;
  readonly cpu: number;
}

export interface Calls {
  readonly calls: readonly Call[];
  /** All of them together. */
  readonly ms: number;
  /** The most memory that the process has had, in MB. */
  readonly peak: number;
}

/** A function in a process and an environment of its own, which stays. */
export interface FunctionProcess {
  /** @throws {Error} when the function throws, or its process ends. */
  invoke(events: readonly unknown[], atOnce?: number): Promise<Calls>;
}

type Answer = { readonly id: number } & ({ readonly told: Calls } | { readonly failed: string });

/** Starts it; it ends with what opened it. */
export async function startFunction(
  bundle: string,
  { node, env }: { readonly node: string; readonly env: Readonly<Record<string, string>> },
  opened: Opened,
): Promise<FunctionProcess> {
  const child = fork(join(import.meta.dirname, "function.cjs"), [bundle], {
    execPath: node,
    execArgv: ["--no-warnings"],
    env,
    stdio: ["ignore", "ignore", "inherit", "ipc"],
  });
  await opened.keep(child, () => child.kill("SIGKILL"));
  const waiting = new Map<number, { resolve(told: Calls): void; reject(why: Error): void }>();
  child.once("exit", () => {
    for (const { reject } of waiting.values()) reject(new Error(`the process of ${bundle} has ended`));
  });
  await once(child, "message", { signal: AbortSignal.timeout(20_000) });
  child.on("message", (message) => {
    const answer = message as Answer;
    const asked = waiting.get(answer.id);
    waiting.delete(answer.id);
    if ("told" in answer) asked?.resolve(answer.told);
    else asked?.reject(new Error(answer.failed));
  });
  let last = 0;
  return {
    invoke(events, atOnce = 1) {
      const id = ++last;
      return new Promise((resolve, reject) => {
        waiting.set(id, { resolve, reject });
        child.send({ id, events, atOnce });
      });
    },
  };
}
