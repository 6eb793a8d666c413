import { spawn } from "node:child_process";
import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { markdownBlocks, read, root } from "./markdown.ts";
import { shellCommands } from "./shell-commands.ts";

/** The commands of a shell block: a line each, or more with `&&` between; comments are left out. */
function commandsOf(text: string): readonly string[] {
  return text
    .replace(/\\\n\s*/g, "")
    .split("\n")
    .flatMap((line) => line.replace(/(^|\s)#.*$/, "").split("&&"))
    .map((command) => command.trim().replace(/\s+/g, " "))
    .filter((command) => command !== "");
}

const told = markdownBlocks
  .filter(({ language }) => language === "sh")
  .flatMap(({ text, place }) => commandsOf(text).map((command) => ({ command, place })));

const treated = Object.entries(shellCommands);

const block = (Identifier: string, Type: string, Parameters: object, NextAction?: string) => {
  const Errors = [{ ErrorType: "NoMatchingError", NextAction: "end" }];
  return { Identifier, Type, Parameters, Transitions: NextAction ? { NextAction, Errors } : {} };
};
const invocation = {
  LambdaFunctionARN: "look-up-order",
  InvocationTimeLimitSeconds: "8",
  ResponseValidation: { ResponseType: "STRING_MAP" },
};
const flow = {
  Version: "2019-10-30",
  StartAction: "ask",
  Actions: [
    block("ask", "InvokeLambdaFunction", invocation, "say"),
    block("say", "MessageParticipant", { Text: "$.External.item" }, "end"),
    block("end", "DisconnectParticipant", {}),
  ],
};

let folder = "";
const made = (word: string): string =>
  word
    .replace("<folder>", join(folder, "synthesized"))
    .replace("<flow>", join(folder, "flow.json"))
    .replace("<handler>", join(folder, "handler.ts"))
    .replace("<replies>", join(folder, "replies.json"));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-commands-"));
  await writeFile(join(folder, "flow.json"), JSON.stringify(flow));
  await writeFile(join(folder, "handler.ts"), 'export const handler = async () => ({ item: "Teapot" });');
  await writeFile(join(folder, "replies.json"), "{}");
});

afterAll(() => rm(folder, { recursive: true }));

/** Runs it to its end; answers all that it printed, and its exit code as the last word. */
function printedBy([program = "", ...args]: readonly string[], typed = ""): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args.map(made), { cwd: root });
    let printed = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text: string) => {
        printed += text;
      });
    child.once("error", reject);
    child.once("close", (code) => resolve(`${printed}\n${code}`));
    child.stdin.end(typed);
  });
}

test("every command of a shell block is accounted for, and none besides", () => {
  // What the AWS CLI is told to do takes an account.
  const unknown = told.filter(({ command }) => !(command in shellCommands) && !command.startsWith("aws "));
  expect(unknown.map(({ place, command }) => `${place}: ${command}`)).toEqual([]);
  expect(
    treated.map(([command]) => command).filter((known) => !told.some(({ command }) => command === known)),
  ).toEqual([]);
});

test("commands are told apart from comments and from each other", () => {
  expect(commandsOf("# first\nnpm ci && npm start   # then\nnpm run call -- \\\n  --flow '#1'\n")).toEqual([
    "npm ci",
    "npm start",
    "npm run call -- --flow '#1'",
  ]);
});

test.each(treated.flatMap(([command, how]) => ("in" in how ? [[command, how.in]] : [])))(
  "%s is run by %s",
  (command, file) => {
    expect(
      read(file)
        .split("\n")
        .map((line) => line.trim()),
    ).toContain(command);
  },
);

describe.each(treated.flatMap(([command, how]) => ("run" in how ? [{ command, ...how }] : [])))(
  "$command",
  ({ run, typed }) => {
    test("succeeds", async () => {
      expect(await printedBy(run, typed)).toMatch(/\n0$/);
    }, 60_000);
  },
);

test.each(treated.flatMap(([command, how]) => ("help" in how ? [{ command, ...how }] : [])))(
  "$command has options that exist",
  async ({ command, help }) => {
    const printed = await printedBy(help);
    expect(printed).toMatch(/\n0$/);
    const options = [...command.matchAll(/ (--[a-z]\S*|-[a-z])/g)].map(([, option]) => option);
    expect(options.filter((option) => !printed.includes(`${option}`))).toEqual([]);
  },
  60_000,
);
