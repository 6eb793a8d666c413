import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
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

describe("what is typed wrong is answered with what was likely meant", () => {
  test.each([
    [["chekc", "flow.json"], "chekc is no command; did you mean check?"],
    [["call", "--flwo", "x"], "--flwo is no option here; did you mean --flow? --help lists them."],
    [["call", "--flow"], "--flow takes a value: --flow FILE"],
    [["call", "flow.json"], "What is flow.json? A value follows its option, as --flow FILE"],
    [["call", "--flow", "nowhere.json"], "nowhere.json: there is no such file"],
    [["call", "--flow", "."], ".: this is a folder; name a file in it"],
    [["call", "--sample", "--lambda", "a=./b.mjs"], "./b.mjs: there is no such module"],
    [["call", "--sample", "--at", "noon"], "--at noon: a time, as 2026-11-24T10:00+09:00"],
    [["call", "--sample", "--from", "me"], "--from me: a number with plus and country, as +819012345678"],
    [["call", "--sample", "--channel", "chatt"], "--channel chatt: one of voice, chat; did you mean chat?"],
    [["call", "--sample", "--kind", "custmer-hold"], "did you mean customer-hold?"],
    [["call", "--sample", "--hours", "Mon 9-5"], 'hours "Mon 9-5": always, never, unavailable, "Mon-Fri'],
    [["call", "--sample", "--reply", "a={"], "--reply a={: a reply in JSON, as --reply look-up="],
    [["call", "--sample", "--seed", "x"], "--seed x: a whole number"],
    [["play", "--sample"], "Which script?"],
    [["draw"], "Which flow?"],
    [["check"], "Which flows?"],
  ])("%j", async (args, said) => {
    const { code, err } = await line.run(args);
    expect(err).toContain(said);
    expect(err).not.toMatch(/\n {4}at |ENOENT|EISDIR|Invalid input/);
    expect(code).toBe(2);
  });
});
