import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "@jest/globals";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
});

test("tells its version, and its commands", async () => {
  const { version } = JSON.parse(await readFile(new URL("../../package.json", import.meta.url), "utf8"));
  expect((await line.run(["--version"])).out).toBe(`${version}\n`);
  const { out, code } = await line.run([]);
  for (const command of ["call", "check", "draw", "play", "test"])
    expect(out).toContain(`simulator ${command}`);
  expect(code).toBe(0);
});

test("prints what is wrong and what to do, and nothing else", async () => {
  const err = expect.stringMatching(/^nowhere\.json: there is no such file or folder\n$/);
  expect(await line.run(["call", "--flow", "nowhere.json"])).toEqual({ code: 2, out: "", err });
});
