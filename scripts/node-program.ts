import { spawnSync } from "node:child_process";
import { existsSync, mkdirSync } from "node:fs";
import { join } from "node:path";

/** The oldest Node.js that is supported, and each later line. npm has them as packages. */
export const nodeVersions = ["20.19.6", "22.23.3", "24.21.0"];

/** Where the version's program is, installed into node_modules/.cache if it was not. @throws {Error} when npm cannot. */
export function nodeProgram(version: string): string {
  const name = `node-${process.platform}-${process.arch}`;
  const folder = join("node_modules/.cache", `node-${version}`);
  const program = join(import.meta.dirname, "..", folder, "node_modules", name, "bin/node");
  if (existsSync(program)) return program;
  mkdirSync(folder, { recursive: true });
  const args = ["install", "--no-save", "--no-audit", "--no-fund", "--prefix", folder, `${name}@${version}`];
  if (spawnSync("npm", args, { stdio: "inherit" }).status !== 0)
    throw new Error(`npm could not install Node.js ${version} as ${name}: is there a network?`);
  return program;
}
