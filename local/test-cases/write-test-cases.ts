import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { startDynalite } from "../aws/dynalite.ts";
import { callFiles } from "../script/call-files.ts";
import { testCasesDocument } from "./document.ts";
import { testCaseTemplate } from "./template.ts";
import { type Tried, tryAsTestCase } from "./try-as-test-case.ts";

const help = `npm run test-cases [-- --out FOLDER]

Makes test cases of Amazon Connect of our scripted calls, and prints docs/test-cases.md: which there are, and what keeps
the other scripts from it.
  --out FOLDER   writes the content of each, and test-cases.template.json with all of them
`;

const { values } = parseArgs({ options: { out: { type: "string" }, help: { type: "boolean", short: "h" } } });
process.stdout.write(values.help ? help : await write(values.out));

async function write(folder: string | undefined): Promise<string> {
  const engine = await startDynalite();
  const tried: Tried[] = [];
  for (const file of await callFiles()) tried.push(await tryAsTestCase(file, engine));
  await engine.stop();
  if (folder === undefined) return testCasesDocument(tried);
  const calls = tried.flatMap((one) => ("content" in one ? [one] : []));
  await mkdir(folder, { recursive: true });
  const json = (file: string, value: unknown) =>
    writeFile(join(folder, file), `${JSON.stringify(value, null, 2)}\n`);
  for (const { name, content } of calls) await json(`${name.replaceAll("/", "-")}.test-case.json`, content);
  await json("test-cases.template.json", testCaseTemplate(calls));
  return `${calls.length} test cases of ${tried.length} scripted calls are in ${folder}.\n`;
}
