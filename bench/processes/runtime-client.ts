import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { peersFolder } from "../candidates/install-peers.ts";
import type { RuntimeApi } from "../engines/runtime-api.ts";
import type { FirstCall, FirstCallTask } from "./first-call.ts";

const program = join(import.meta.dirname, "../..", peersFolder, "node_modules/aws-lambda-ric/index.mjs");

/** Why the runtime client cannot be run there, or nothing where it can. */
export function whyNoRuntimeClient(nodeVersion: string): string | undefined {
  if (Number.parseInt(nodeVersion, 10) < 22)
    return `aws-lambda-ric wants Node 22 or later, not ${nodeVersion}`;
  return existsSync(program) ? undefined : "aws-lambda-ric is not installed";
}

/** How long a function may take to reply, in milliseconds. */
const timeout = 20_000;

/** Runs a function by Lambda's own runtime client, in a fresh process, to its first reply. Node's own start counts as init. */
export async function firstCallByRuntimeClient(
  { bundle, event }: FirstCallTask,
  {
    node,
    env,
    api,
  }: { readonly node: string; readonly env: Readonly<Record<string, string>>; readonly api: RuntimeApi },
): Promise<Pick<FirstCall, "reply" | "init" | "first">> {
  const folder = dirname(bundle);
  const started = performance.now();
  const { asked, replied } = api.serve(event);
  const child = spawn(node, ["--no-warnings", program, "index.handler"], {
    cwd: folder,
    env: {
      ...env,
      AWS_LAMBDA_RUNTIME_API: api.address,
      LAMBDA_TASK_ROOT: folder,
      AWS_LAMBDA_FUNCTION_NAME: "benched",
      AWS_LAMBDA_FUNCTION_VERSION: "1",
      AWS_LAMBDA_FUNCTION_MEMORY_SIZE: "512",
      AWS_LAMBDA_LOG_GROUP_NAME: "benched",
      AWS_LAMBDA_LOG_STREAM_NAME: "benched",
      _HANDLER: "index.handler",
    },
    stdio: ["ignore", "ignore", "inherit"],
    timeout,
    killSignal: "SIGKILL",
  });
  const ended = once(child, "exit").then(([code, signal]) => {
    throw new Error(`the runtime client of ${bundle} ended with ${code ?? signal}`);
  });
  try {
    const askedAt = await Promise.race([asked, ended, replied.then(({ at }) => at)]);
    const { reply, at } = await Promise.race([replied, ended]);
    return { reply, init: askedAt - started, first: at - askedAt };
  } finally {
    ended.catch(() => {});
    child.kill("SIGKILL");
  }
}
