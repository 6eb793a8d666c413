import { execFile } from "node:child_process";
import { promisify } from "node:util";
import type { Aws } from "./live-line.ts";

const run = promisify(execFile);

/** AWS by its command line (version 2), with the credentials that it finds. */
export const awsCli =
  (region: string): Aws =>
  async (service, operation, parameters) => {
    const args = [
      service,
      operation,
      "--cli-input-json",
      JSON.stringify(parameters),
      "--output",
      "json",
      "--region",
      region,
    ];
    if (operation === "invoke") args.push("/dev/null"); // its answer goes to a file; what matters is that it answered
    const { stdout } = await run("aws", args, { timeout: 60_000, maxBuffer: 64 * 1024 * 1024 });
    return stdout.trim() === "" ? {} : JSON.parse(stdout);
  };
