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

export function startLambda(name: string, env: Readonly<Record<string, string>>): LambdaProcess {
  const bundle = join(root, `dist/lambda/${name}/index.cjs`);
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
  return {
    async invoke(event) {
      child.send(event as object);
      const [answer] = await once(child, "message");
      return answer;
    },
    logged() {
      const said = log;
      log = "";
      return said.trim();
    },
    stop: () => void child.kill(),
  };
}
