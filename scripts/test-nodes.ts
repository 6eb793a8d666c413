import { spawnSync } from "node:child_process";
import { delimiter, dirname } from "node:path";
import { runCommand } from "connect-simulator/command";
import { nodeProgram, nodeVersions } from "./node-program.ts";

const tests = [
  "(?<!\\.(integration|long))\\.test\\.ts$",
  "test/package/bundles",
  "test/handlers/built-lambdas-dynalite",
];

await runCommand({
  usage: "npm run test:nodes",
  about: `Builds, and runs the unit tests and those of the built Lambdas on Node.js ${nodeVersions.join(", ")}, which npm
installs into node_modules/.cache when they are not there.`,
  options: {},
  example: "npm run test:nodes",
  exits: { 0: "all pass on all", 1: "one fails", 2: "a Node.js could not be installed, or the build failed" },
  async run() {
    const env = { ...process.env };
    if (!isDone("npm", ["run", "build"], env)) throw new Error("The build failed.");
    return nodeVersions.every(isPassedOn) ? 0 : 1;
  },
});

function isPassedOn(version: string): boolean {
  const node = nodeProgram(version);
  process.stdout.write(`\nNode.js ${version}\n`);
  const jest = ["--no-warnings", "--experimental-vm-modules", "node_modules/jest/bin/jest.js"];
  const PATH = [dirname(node), process.env["PATH"]].join(delimiter);
  return isDone(node, [...jest, ...tests], { ...process.env, PATH });
}

function isDone(program: string, args: readonly string[], env: NodeJS.ProcessEnv): boolean {
  return spawnSync(program, args, { stdio: "inherit", env }).status === 0;
}
