import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { explained } from "connect-simulator/command";
import type { Aws } from "./live-line.ts";

const run = promisify(execFile);

/** Calls AWS through the AWS CLI, version 2, with the CLI's own credentials. */
export const awsCli =
  (region: string): Aws =>
  async (service, operation, parameters) => {
    const args = [service, operation, ...optionsOf(parameters), "--region", region, "--output", "json"];
    if (operation === "invoke") args.push("/dev/null"); // its answer goes to a file; what matters is that it answered
    const { stdout } = await run("aws", args, { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 }).catch(
      (cause: unknown) => {
        throw new Error(whatAwsSays(cause), { cause });
      },
    );
    return stdout.trim() === "" ? {} : JSON.parse(stdout);
  };

/** What the AWS CLI prints when it fails, without the command: whoever reads it has typed another one. */
function whatAwsSays(error: unknown): string {
  const said =
    typeof error === "object" && error !== null && "stderr" in error ? String(error.stderr).trim() : "";
  return said || explained(error);
}

/** The API's parameters as the command line has them: `FunctionName` is `--function-name`. */
function optionsOf(parameters: object): readonly string[] {
  return Object.entries(parameters).flatMap(([name, value]) => [
    `--${name.replace(/([a-z])([A-Z])/g, "$1-$2").toLowerCase()}`,
    typeof value === "string" ? value : JSON.stringify(value),
  ]);
}
