import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { runCommand } from "connect-simulator/command";

// The oldest Node.js that is supported, and each later line. npm has them as packages; they are kept for the next time.
const versions = ["20.19.6", "22.23.3", "24.21.0"];
const tests = [
  "(?<!\\.(integration|long))\\.test\\.ts$",
  "test/package/bundles",
  "test/handlers/built-lambdas-dynalite",
];

await runCommand({
  usage: "npm run test:nodes",
  about: `Builds, and runs the unit tests and those of the built Lambdas on Node.js ${versions.join(", ")}, which npm
installs into node_modules/.cache when they are not there.`,
  options: {},
  example: "npm run test:nodes",
  exits: { 0: "all pass on all", 1: "one fails", 2: "a Node.js could not be installed, or the build failed" },
  async run() {
    const env = { ...process.env };
    if (!isDone("npm", ["run", "build"], env)) throw new Error("The build failed.");
    return versions.every(isPassedOn) ? 0 : 1;
  },
});

function isPassedOn(version: string): boolean {
  const node = install(version);
  process.stdout.write(`\nNode.js ${version}\n`);
  const jest = ["--no-warnings", "--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
  const PATH = [dirname(node), process.env["PATH"]].join(delimiter);
  return isDone(node, [...jest, ...tests], { ...process.env, PATH });
}

/** Where the version's program is, installed if it was not. */
function install(version: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join("node_modules/.cache", `node-${version}`);
  const program = join(import.meta.dirname, "..", folder, "node_modules", name, "bin/node");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `${name}@${version}`];
  if (!isDone("npm", args, process.env))
    throw new Error(`npm could not install Node.js ${version} as ${name}: is there a network?`);
  return program;
}

function isDone(program: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, args, { stdio: "inherit", env }).status === 0;
}
