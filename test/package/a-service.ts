import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { transform } from "esbuild";

const execute = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** What the service has besides: what its developers installed. */
const tools = ["@aws-sdk", "@types", "jest", "vitest"];

/** Another project, with both packed libraries installed as their users install them. */
export interface Service {
  /** All that can be imported of both libraries, as their package.json files tell. */
  readonly entries: readonly string[];
  write(file: string, content: string): Promise<void>;
  /** What the program prints, whether it fails or not. */
  run(program: string, ...args: readonly string[]): Promise<string>;
  /** The same of a tool of this repository, by its path in node_modules. */
  runTool(path: string, ...args: readonly string[]): Promise<string>;
  remove(): Promise<void>;
}

export async function aService(): Promise<Service> {
  const outside = await mkdtemp(join(tmpdir(), "orderline-user-"));
  const folder = join(outside, "service");
  const write = (file: string, content: string) => writeFile(join(folder, file), content);
  const run: Service["run"] = async (program, ...args) => {
    // Whoever starts these tests may need flags; a service does not.
    const { NODE_OPTIONS, JEST_WORKER_ID, VITEST, NODE_ENV, ...env } = process.env;
    const { stdout, stderr } = await execute(program, args, { cwd: folder, env }).catch((error) => error);
    return stdout + stderr;
  };
  const runTool: Service["runTool"] = (path, ...args) =>
    run(process.execPath, join(root, "node_modules", path), ...args);

  await mkdir(join(outside, "node_modules"));
  for (const tool of tools)
    await symlink(join(root, "node_modules", tool), join(outside, "node_modules", tool));
  await cp(join(import.meta.dirname, "service"), folder, { recursive: true });
  for (const module of ["contracts", "serve-page"]) {
    const code = await readFile(join(folder, `${module}.mjs`), "utf8");
    await write(`${module}.js`, (await transform(code, { format: "cjs" })).code);
  }
  await write("package.json", '{ "private": true }');

  const pack = ["pack", "--silent", "--include-workspace-root", "--workspaces", "--pack-destination", folder];
  const { stdout } = await execute("npm", pack, { cwd: root });
  const tarballs = stdout
    .trim()
    .split("\n")
    .map((name) => `./${name}`);
  await execute("npm", ["install", "--prefer-offline", "--no-audit", "--no-fund", ...tarballs], {
    cwd: folder,
  });
  const entries = (await Promise.all(["", "simulator"].map(entriesOf))).flat();
  await write("entries.json", JSON.stringify(entries));
  return { entries, write, run, runTool, remove: () => rm(outside, { recursive: true, force: true }) };
}

async function entriesOf(folder: string): Promise<readonly string[]> {
  const { name, exports } = JSON.parse(await readFile(join(root, folder, "package.json"), "utf8"));
  return Object.keys(exports)
    .filter((path) => path !== "./package.json")
    .map((path) => name + path.slice(1));
}
