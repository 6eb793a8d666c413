import { runCommand } from "connect-simulator/command";
import { bundleLambdas } from "./bundle/bundle-lambdas.ts";
import { buildLibrary } from "./library/build-library.ts";
import { madeAnew } from "./made-anew.ts";

await runCommand({
  usage: "npm run build [-- --quiet]",
  about: "Builds both packages, into dist/ and simulator/dist/, and bundles the Lambdas, into dist/lambda/.",
  options: { quiet: { type: "boolean", about: "prints no sizes" } },
  notes: "When something cannot be built, what was built before stays.",
  example: "npm run build",
  exits: { 0: "all is built" },
  async run({ quiet }) {
    const building = [
      madeAnew("dist/lambda", bundleLambdas),
      buildLibrary({ folder: ".", sources: "src" }),
      buildLibrary({ folder: "simulator", sources: "simulator" }),
    ] as const;
    // One that fails ends the process: the others come to their end before it, and clear up.
    await Promise.allSettled(building);
    const [sizes] = await Promise.all(building);
    for (const [name, bytes] of quiet ? [] : Object.entries(sizes))
      process.stdout.write(`${name.padEnd(22)} ${(bytes / 1024).toFixed(1).padStart(7)} KiB\n`);
    return 0;
  },
});
