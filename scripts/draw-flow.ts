import { join } from "node:path";
import { runCommand, writable, written } from "connect-simulator/command";
import { flowFiles } from "../infra/flow/flow-files.ts";
import { lineFlows } from "../infra/flow/line-flows.ts";

await runCommand({
  usage: "npm run flow",
  about: `Writes the contact flows as JSON, and draws them: infra/flow/*.json, docs/flow.svg and docs/flow-blocks.svg. To be run
after every change of their sources; a test tells when it was forgotten.`,
  options: {},
  example: "npm run flow",
  exits: { 0: "they are written" },
  async run() {
    const inRoot = (path: string): string => join(import.meta.dirname, "..", path);
    for (const path of flowFiles.keys()) await writable(inRoot(path));
    const flows = await lineFlows();
    for (const [path, contentOf] of flowFiles) await written(inRoot(path), await contentOf(flows));
    return 0;
  },
});
