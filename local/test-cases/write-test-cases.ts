import { join } from "node:path";
import { runCommand, whileOpen, writable, written } from "connect-simulator/command";
import { startDynalite } from "../aws/dynalite.ts";
import { callFiles } from "../script/call-files.ts";
import { testCasesDocument } from "./document.ts";
import { testCaseTemplate } from "./template.ts";
import { type Tried, tryAsTestCase } from "./try-as-test-case.ts";

/** All test cases as one template. */
const template = "test-cases.template.json";

await runCommand({
  usage: "npm run test-cases [-- --out FOLDER]",
  about: `Makes test cases of Amazon Connect of our scripted calls, and prints docs/test-cases.md: which there are, and what keeps
the other scripts from it.`,
  options: {
    out: {
      ...{ type: "string", value: "FOLDER" },
      about: "writes the content of each there, and test-cases.template.json with all of them",
    },
  },
  example: "npm run test-cases -- --out test-cases",
  exits: { 0: "they are made" },
  async run({ out }) {
    process.stdout.write(await write(out));
    return 0;
  },
});

async function write(folder: string | undefined): Promise<string> {
  if (folder !== undefined) await writable(join(folder, template));
  const tried = await whileOpen(async (opened) => {
    const engine = await opened.keep(startDynalite(), ({ stop }) => stop());
    const all: Tried[] = [];
    for (const file of await callFiles()) all.push(await tryAsTestCase(file, engine));
    return all;
  });
  if (folder === undefined) return testCasesDocument(tried);
  const calls = tried.flatMap((one) => ("content" in one ? [one] : []));
  const json = (file: string, value: unknown) =>
    written(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  for (const { name, content } of calls) await json(`${name.replaceAll("/", "-")}.test-case.json`, content);
  await json(template, testCaseTemplate(calls));
  return `${calls.length} test cases of ${tried.length} scripted calls are in ${folder}.\n`;
}
