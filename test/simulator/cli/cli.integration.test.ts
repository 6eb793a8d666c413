import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../../..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-cli-"));
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs a command of ours as npm does; what is typed comes through a pipe. */
const run = (command: "start" | "call", args: readonly string[], typed = ""): Promise<Ran> =>
  new Promise((resolve) => {
    const script = join(root, `simulator/cli/${command}.ts`);
    const child = execFile(
      process.execPath,
      ["--no-warnings", "--import", "tsx", script, ...args],
      { cwd: root, timeout: 25_000 },
      (error, out, err) => resolve({ code: error ? Number(error.code ?? -1) : 0, out, err }),
    );
    child.stdin?.end(typed);
  });

const file = async (name: string, content: unknown): Promise<string> => {
  const path = join(folder, name);
  await writeFile(path, typeof content === "string" ? content : JSON.stringify(content));
  return path;
};

const demo = join(root, "simulator/calls/demo/3-a-withheld-number.call.yaml");

describe("npm start", () => {
  test("--play plays a script, plain in a pipe, and is content", async () => {
    const { code, out } = await run("start", ["--play", demo]);
    expect(out).toContain("✓ A caller withholds the number");
    expect(out).toContain("1 of 1 calls went as scripted.");
    expect(out).not.toContain("\u001b[");
    expect(code).toBe(0);
  });

  test("--play says where a call goes another way, and is not content", async () => {
    const steps = "steps:\n  - hears: Good morning\n";
    const path = await file(
      "astray.call.yaml",
      `title: Astray\ncaller: withheld\nlanguage: en-US\nat: 2026-11-24T10:00+09:00\n${steps}`,
    );
    const { code, out } = await run("start", ["--play", path, demo]);
    expect(out).toContain("line 6 expected the line to say Good morning");
    expect(out).toContain(`1 of 2 calls went another way than scripted:\n${path}:6`);
    expect(code).toBe(1);
  });

  test("--terminal takes what comes through a pipe", async () => {
    const { code, out } = await run("start", ["--terminal"], "2\n2\n0\n");
    expect(out).toContain("put through to Orders");
    expect(code).toBe(0);
  });

  test("--help tells", async () => {
    const { code, out } = await run("start", ["--help"]);
    expect(out).toMatch(/--port[\s\S]*--terminal[\s\S]*--play/);
    expect(code).toBe(0);
  });
});

describe("orderline call", () => {
  const flow = (text: string) => ({
    Version: "2019-10-30",
    StartAction: "look",
    Actions: [
      {
        Identifier: "look",
        Type: "InvokeLambdaFunction",
        Parameters: {
          LambdaFunctionARN: "arn:aws:lambda:ap-northeast-1:111122223333:function:greet:live",
          InvocationTimeLimitSeconds: "8",
        },
        Transitions: {
          NextAction: "say",
          Errors: [{ ErrorType: "NoMatchingError", NextAction: "bye" }],
          Conditions: [],
        },
      },
      {
        Identifier: "say",
        Type: "GetParticipantInput",
        Parameters: { Text: text, InputTimeLimitSeconds: "5", StoreInput: "False" },
        Transitions: {
          NextAction: "bye",
          Errors: ["InputTimeLimitExceeded", "NoMatchingCondition", "NoMatchingError"].map((ErrorType) => ({
            ErrorType,
            NextAction: "bye",
          })),
          Conditions: [{ NextAction: "look", Condition: { Operator: "Equals", Operands: ["1"] } }],
        },
      },
      { Identifier: "bye", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
    ],
  });
  const theFlow = () => file("flow.json", flow("Good $.External.word"));

  test("takes replies from a file, one after the other", async () => {
    const replies = await file("replies.json", { greet: [{ word: "morning" }, { word: "evening" }] });
    const { code, out } = await run(
      "call",
      ["call", "--flow", await theFlow(), "--replies", replies],
      "1\n1\n9\n",
    );
    expect(out.match(/Good \w+/g)).toEqual(["Good morning", "Good evening", "Good evening"]);
    expect(out).toContain("end     disconnected");
    expect(code).toBe(0);
  });

  test("takes functions from modules", async () => {
    const module = await file("greet.mjs", "export const greet = () => ({ word: 'day' });");
    const old = await file("greet.cjs", "exports.handler = async () => ({ word: 'night' });");
    const flowFile = await theFlow();
    const day = await run("call", ["--flow", flowFile, "--lambda", `greet=${module}#greet`]);
    expect(day.out).toContain("Good day");
    const night = await run("call", ["--flow", flowFile, "--lambda", `greet=${old}`]);
    expect(night.out).toContain("Good night");
    const none = await run("call", ["--flow", flowFile, "--lambda", `greet=${old}#greet`]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining("exports no function greet") });
  });

  test("says which functions are missing, and what to do", async () => {
    const { code, err } = await run("call", ["--flow", await theFlow()]);
    expect(err).toMatch(/The flow asks arn:.*:function:greet:live\. Give each a module/);
    expect(code).toBe(2);
  });

  test("refuses an export of the old console with what to do", async () => {
    const { code, err } = await run("call", ["--flow", await file("old.json", { modules: [] })]);
    expect(err).toContain("old console format");
    expect(code).toBe(2);
  });

  test("without a flow it tells how it is used", async () => {
    expect(await run("call", [])).toMatchObject({ code: 2, out: expect.stringContaining("--flow FILE") });
  });
});
