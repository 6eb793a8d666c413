import { bundleLambdas } from "./bundle/bundle-lambdas.ts";
import { buildLibrary } from "./library/build-library.ts";

// The libraries go to dist/ and simulator/dist/, the Lambdas to dist/lambda/.
const [sizes] = await Promise.all([
  bundleLambdas(),
  buildLibrary({ folder: ".", sources: "src" }),
  buildLibrary({ folder: "simulator", sources: "simulator" }),
]);
for (const [name, bytes] of Object.entries(sizes))
  process.stdout.write(`${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB\n`);
