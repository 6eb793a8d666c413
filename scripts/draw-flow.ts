import { join } from "node:path";
import { runCommand, written } from "connect-simulator/command";
import { flowFiles } from "../infra/flow/flow-files.ts";

await runCommand({
  usage: "npm run flow",
  about: `Writes the contact flows as JSON, and draws them: infra/flow/*.json, docs/flow.svg and docs/flow-blocks.svg. To be run
after every change of their sources; a test tells when it was forgotten.`,
  options: {},
  example: "npm run flow",
  exits: { 0: "they are written" },
  async run() {
    for (const [path, content] of await flowFiles())
      await written(join(import.meta.dirname, "..", path), content);
    return 0;
  },
});
