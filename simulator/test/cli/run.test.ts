import { describe, expect, test } from "@jest/globals";
import { run } from "../../cli/run.ts";

describe("what is typed wrong is answered with what was likely meant", () => {
  test.each([
    [["chekc", "flow.json"], "chekc is no command; did you mean check?"],
    [["call", "--flwo", "x"], "--flwo is no option here; did you mean --flow? --help lists them."],
    [["call", "--flow"], "--flow takes a value: --flow FILE"],
    [["call", "flow.json"], "What is flow.json? A value follows its option, as --flow FILE"],
    [["call", "--flow", "nowhere.json"], "nowhere.json: there is no such file"],
    [["call", "--flow", "."], ".: this is a folder; name a file in it"],
    [["call", "--sample", "--lambda", "a=./b.mjs"], "./b.mjs: there is no such module"],
    [["call", "--sample", "--lambda", "a=."], ".: this is a folder; name a module in it"],
    [["call", "--sample", "--page", "--port", "70000"], "--port 70000: a whole number from 0 to 65535"],
    [["serve", "--sample", "--port", "0x50"], "--port 0x50: a whole number from 0 to 65535"],
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
    await expect(run(args)).rejects.toThrow(said);
    await expect(run(args)).rejects.not.toThrow(/ENOENT|EISDIR|Invalid input/);
  });
});
