import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, test } from "@jest/globals";
import { bundledModule } from "../../cli/bundled-module.ts";
import { commandLine } from "./command-line.ts";

test("a module in TypeScript becomes one that any Node imports, with what it imports itself", async () => {
  const { file } = await commandLine();
  await file("word.ts", "export const word: string = 'Teapot';");
  await file("old.cjs", "exports.sep = require('node:path').sep;");
  const handler = "import { word } from './word.ts'; import { sep } from './old.cjs';";
  const module = await file("handler.ts", `${handler}\nexport const handler = (): string => word + sep;`);
  const script = `import(${JSON.stringify(await bundledModule(module))}).then(({ handler }) => console.log(handler()))`;
  const { stdout } = await promisify(execFile)(process.execPath, ["-e", script]);
  expect(stdout).toBe("Teapot/\n");
});
