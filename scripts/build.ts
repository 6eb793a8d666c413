import { spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { bundleLambdas } from "./bundle/bundle-lambdas.ts";

// The library with its types goes to dist/, the Lambdas to dist/lambda/.
rmSync("dist", { recursive: true, force: true });
const tsc = spawnSync("node_modules/.bin/tsc", ["-p", "tsconfig.build.json"], { stdio: "inherit" });
if (tsc.status !== 0) process.exit(tsc.status ?? 1);
for (const [name, bytes] of Object.entries(await bundleLambdas()))
  process.stdout.write(`${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB\n`);
