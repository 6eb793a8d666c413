import { type ChildProcess, fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** A built Lambda in a process and an environment of its own, as Lambda runs it. */
export interface LambdaProcess {
  invoke(event: unknown): Promise<Readonly<Record<string, unknown>>>;
  /** What it has logged since the last call of this. */
  logged(): string;
  stop(): void;
}

/** Starts the Lambda of that name, or the one in that file. */
export function startLambda(
  name: string,
  env: Readonly<Record<string, string>>,
  bundle = join(root, `dist/lambda/${name}/index.cjs`),
): LambdaProcess {
  const child: ChildProcess = fork(join(import.meta.dirname, "lambda-host.cjs"), [bundle], {
    env: { ...env, NODE_NO_WARNINGS: "1" },
    execArgv: [],
    silent: true,
  });
  let log = "";
  child.stdout?.on("data", (chunk) => {
    log += chunk;
  });
  child.stderr?.pipe(process.stderr);
  let idle: Promise<unknown> = Promise.resolve();
  return {
    // One event at a time, as an environment of Lambda takes them.
    invoke(event) {
      const answered = idle.then(async () => {
        const ended = new AbortController();
        const tellEnd = (): void => ended.abort(new Error(`The function ${name} (${bundle}) has ended.`));
        child.once("exit", tellEnd);
        try {
          child.send(event as object);
          const [answer] = await once(child, "message", { signal: ended.signal });
          return answer;
        } finally {
          child.off("exit", tellEnd);
        }
      });
      idle = answered;
      return answered;
    },
    logged() {
      const said = log;
      log = "";
      return said.trim();
    },
    stop: () => void child.kill(),
  };
}
