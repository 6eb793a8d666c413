import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";

// Runs the unit tests, and those of the built Lambdas, on the oldest Node.js that is supported and on each later line.
// npm has them as packages; they are kept for the next time.
const versions = ["20.19.6", "22.23.3", "24.21.0"];
const tests = [
  "(?<!\\.(integration|long))\\.test\\.ts$",
  "test/package/bundles",
  "test/handlers/built-lambdas-dynalite",
];

for (const version of versions) {
  const node = install(version);
  process.stdout.write(`\nNode.js ${version}\n`);
  const jest = ["--no-warnings", "--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
  run(node, [...jest, ...tests], { PATH: [dirname(node), process.env["PATH"]].join(delimiter) });
}

/** Where the version's program is, installed if it was not. */
function install(version: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join("node_modules/.cache", `node-${version}`);
  const program = join(import.meta.dirname, "..", folder, "node_modules", name, "bin/node");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  run("npm", ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `${name}@${version}`]);
  return program;
}

function run(program: string, args: readonly string[], env: Readonly<Record<string, string>> = {}): void {
  const { status } = spawnSync(program, args, { stdio: "inherit", env: { ...process.env, ...env } });
  if (status !== 0) process.exit(status ?? 1);
}
