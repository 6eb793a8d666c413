import { execFile } from "node:child_process";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const requirements = join(import.meta.dirname, "requirements.txt");

/** boto3 and the AWS CLI in a folder of their own, with nothing of this machine's settings for AWS. */
export interface PythonClients {
  /** What a script beside this file prints, which is JSON. */
  script(name: string, ...args: readonly string[]): Promise<unknown>;
  /** What the AWS CLI prints; rejects with `stderr` where it fails. */
  aws(endpoint: string, ...args: readonly string[]): Promise<unknown>;
  remove(): Promise<void>;
}

/** The clients that are installed, as `name==version`. */
export const wantedClients = async (): Promise<readonly string[]> =>
  (await readFile(requirements, "utf8")).trim().split("\n");

/** @throws {Error} that tells what to install, where Python or a way to PyPI is missing. */
export async function pythonClients(python = "python3"): Promise<PythonClients> {
  const folder = await mkdtemp(join(tmpdir(), "python-clients-"));
  const bin = join(folder, "bin");
  const step = (command: string, args: readonly string[], cure: string) =>
    run(command, args).catch(async (cause: unknown) => {
      await rm(folder, { recursive: true, force: true });
      throw new Error(`${cure} (${command} ${args[0]} ${args[1]} failed)`, { cause });
    });
  await step(
    python,
    ["-m", "venv", folder],
    "Install Python 3.10 or later with venv: apt-get install python3 python3-venv",
  );
  const quietly = ["--quiet", "--disable-pip-version-check", "--requirement", requirements];
  await step(
    join(bin, "pip"),
    ["install", ...quietly],
    "Install Python 3.10 or later, and give pip a way to PyPI or set PIP_INDEX_URL",
  );

  // No file, proxy or role of whoever runs this: the clients speak to this machine alone.
  const env = {
    ...{ PATH: `${bin}:${process.env["PATH"]}`, HOME: folder },
    ...{ AWS_CONFIG_FILE: "/dev/null", AWS_SHARED_CREDENTIALS_FILE: "/dev/null" },
    ...{ AWS_EC2_METADATA_DISABLED: "true", AWS_DEFAULT_REGION: "eu-west-2" },
    ...{ AWS_ACCESS_KEY_ID: "nobody", AWS_SECRET_ACCESS_KEY: "nothing" },
    ...{ PYTHONDONTWRITEBYTECODE: "1", AWS_PAGER: "" },
  };
  const printed = async (command: string, args: readonly string[]): Promise<unknown> => {
    const { stdout } = await run(join(bin, command), args, { env, cwd: folder, maxBuffer: 16 * 1024 * 1024 });
    return stdout.trim() === "" ? undefined : JSON.parse(stdout);
  };
  return {
    script: (name, ...args) => printed("python", [join(import.meta.dirname, name), ...args]),
    aws: (endpoint, ...args) => printed("aws", ["--endpoint-url", endpoint, ...args]),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
