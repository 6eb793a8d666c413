import { readFile } from "node:fs/promises";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { type CommandLine, commandLine } from "./command-line.ts";

const renews = `title: Renews <three> & more
steps:
  - presses: "1"
  - presses: "1234#"
  - hears: 3 books
`;
const astray = `steps:
  - presses: "0"
  - hears: The desk is closed
`;

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
  await line.file("well/renews.call.yaml", renews);
  await line.file(
    "well/waits.call.yaml",
    `wait: forever
steps:
  - presses: "0"
  - silence
  - agent: takes
  - ends: transferred to librarians
`,
  );
  await line.file(
    "well/trouble.call.yaml",
    `faults:
  - block renew-ask fails
steps:
  - presses: "1"
  - presses: "1#"
  - hears: Something went wrong
`,
  );
  await line.file("astray/desk.call.yaml", astray);
  await line.file("bad/bad.call.yaml", "caller: me\nsteps:\n  - sings: la\n");
});

describe("connect-simulator test", () => {
  test("plays all calls of a folder, and tells how much they covered", async () => {
    const { code, out } = await line.run(["test", "well", "--sample", "--coverage"]);
    expect(out).toContain("✓ Renews <three> & more\n");
    expect(out).toContain("✓ well/waits.call.yaml\n");
    expect(out).toContain("3 of 3 calls went as scripted.");
    expect(out).toMatch(/City library {2}\d+ of 16 \(\d+ %\)/);
    expect(out).toContain("never entered  desk-closed");
    expect(out).toContain("never taken    welcome-menu (NoMatchingError) → bye-trouble");
    expect(code).toBe(0);
  });

  test("names the script's line, and what was said instead", async () => {
    const { code, out } = await line.run(["test", "--sample", "astray", "well/renews.call.yaml"]);
    expect(out).toContain("line 3 expected the line to say The desk is closed\n    but: One moment, please.");
    expect(out).toContain("1 of 2 calls went as scripted.\n1 went another way: astray/desk.call.yaml:3");
    expect(code).toBe(1);
  });

  test("tells what is wrong with a script, and exits 2", async () => {
    const { code, out } = await line.run(["test", "bad", "well/renews.call.yaml", "--sample"]);
    expect(out).toContain(
      "✗ bad/bad.call.yaml\n  bad/bad.call.yaml:1: caller: a number as +819012345678, or withheld",
    );
    expect(out).toContain("bad/bad.call.yaml:3: sings is no step");
    expect(out).toContain("1 could not be played: bad/bad.call.yaml");
    expect(code).toBe(2);
  });

  test("writes a report for CI", async () => {
    await line.run(["test", "--sample", "--junit", "report.xml", "."]);
    const report = await readFile(`${line.folder}/report.xml`, "utf8");
    expect(report).toContain('<testsuite name="connect-simulator" tests="5" failures="1" errors="1"');
    expect(report).toContain(
      '<testcase name="Renews &lt;three&gt; &amp; more" classname="well/renews.call.yaml"',
    );
    expect(report).toContain(
      '<failure message="astray/desk.call.yaml:3: expected the line to say The desk is closed, but: One moment, please.">',
    );
    expect(report).toContain('<error message="it could not be played">bad/bad.call.yaml:1: caller');
  });

  test("fails when less is covered than was asked for", async () => {
    const asking = (percent: string) =>
      line.run(["test", "well/renews.call.yaml", "--sample", "--coverage-min", percent]);
    expect(await asking("10")).toMatchObject({ code: 0 });
    expect(await asking("99")).toMatchObject({
      code: 1,
      out: expect.stringContaining("and 99 % were asked for"),
    });
  });

  test("names what a call needs and nobody gave", async () => {
    const flow = { Version: "2019-10-30", StartAction: "go" };
    const go = {
      Identifier: "go",
      Type: "InvokeLambdaFunction",
      Parameters: { LambdaFunctionARN: "look-up", InvocationTimeLimitSeconds: "8" },
      Transitions: { NextAction: "end", Errors: [{ ErrorType: "NoMatchingError", NextAction: "end" }] },
    };
    const end = { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} };
    await line.file("needy.json", { ...flow, Actions: [go, end] });
    const { code, out } = await line.run(["test", "well/renews.call.yaml", "--flow", "needy.json"]);
    expect(out).toContain("block go: function look-up: give it a module (--lambda look-up=./handler.ts)");
    expect(code).toBe(2);
  });
});

describe("connect-simulator play", () => {
  test("prints what was said", async () => {
    const { code, out } = await line.run(["play", "well/renews.call.yaml", "--sample"]);
    expect(out).toContain("  caller  [1234#]\n  line    3 books are yours until the end of May.");
    expect(out).toContain("1 of 1 calls went as scripted.");
    expect(code).toBe(0);
  });
});
