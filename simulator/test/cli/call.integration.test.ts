import { execFile } from "node:child_process";
import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";

const root = join(import.meta.dirname, "../..");
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "connect-simulator-"));
});

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command; what is typed comes through a pipe. */
const run = (args: readonly string[], typed = ""): Promise<Ran> =>
  new Promise((resolve) => {
    const script = join(root, "cli/main.ts");
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

describe("connect-simulator call", () => {
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
  const failing = [{ ErrorType: "NoMatchingError", NextAction: "bye" }];
  const goOn = {
    Identifier: "go-on",
    Type: "TransferToFlow",
    Parameters: { ContactFlowId: "desk" },
    Transitions: { Errors: failing },
  };
  /** A flow that is known only in the call. */
  const open = { ContactFlowId: "$.CustomerEndpoint.Address" };
  const ask = {
    Identifier: "ask",
    Type: "ConnectParticipantWithLexBot",
    Parameters: { Text: "How can I help?", LexV2Bot: { AliasArn: "my-bot" } },
    Transitions: {
      NextAction: "bye",
      Errors: [...failing, { ErrorType: "NoMatchingCondition", NextAction: "bye" }],
    },
  };
  const theFlow = () => file("flow.json", flow("Good $.External.word"));

  test("takes replies from a file, one after the other", async () => {
    const replies = await file("replies.json", { greet: [{ word: "morning" }, { word: "evening" }] });
    const { code, out } = await run(["call", "--flow", await theFlow(), "--replies", replies], "1\n1\n9\n");
    expect(out.match(/Good \w+/g)).toEqual(["Good morning", "Good evening", "Good evening"]);
    expect(out).toContain("end     disconnected");
    expect(code).toBe(0);
  });

  test("takes functions from modules", async () => {
    const module = await file("greet.mjs", "export const greet = () => ({ word: 'day' });");
    const old = await file("greet.cjs", "exports.handler = async () => ({ word: 'night' });");
    const flowFile = await theFlow();
    const day = await run(["call", "--flow", flowFile, "--lambda", `greet=${module}#greet`]);
    expect(day.out).toContain("Good day");
    const night = await run(["call", "--flow", flowFile, "--lambda", `greet=${old}`]);
    expect(night.out).toContain("Good night");
    const none = await run(["call", "--flow", flowFile, "--lambda", `greet=${old}#greet`]);
    expect(none).toMatchObject({ code: 2, err: expect.stringContaining("exports no function greet") });
  });

  test("names all that is missing before the call begins, by block, and what to do", async () => {
    const needy = await file("needy.json", {
      ...flow("Hello"),
      Actions: [...flow("Hello").Actions, ask, goOn, { ...goOn, Identifier: "go-open", Parameters: open }],
    });
    const { code, out, err } = await run(["call", "--flow", needy]);
    expect(err).toMatch(
      /block look: function arn:.*:function:greet:live: give it a module \(--lambda .*\) or a reply \(--replies FILE\)/,
    );
    expect(err).toContain(
      "block ask: bot my-bot: give its template, its export, or a module that exports bot",
    );
    expect(err).toContain("block go-on: flow desk: give its file (--flows desk=FILE)");
    expect(err).not.toContain("go-open");
    expect(out).toBe("");
    expect(code).toBe(2);
  });

  test("fills tokens in, and makes up queues under the names given", async () => {
    const toQueue = {
      ...flow("{{greeting}}"),
      StartAction: "say",
      Actions: [
        ...flow("{{greeting}} at {{shop}}").Actions.slice(1, 2),
        {
          ...goOn,
          Identifier: "look",
          Type: "UpdateContactTargetQueue",
          Parameters: { QueueId: "{{queue}}" },
          Transitions: { NextAction: "put", Errors: failing },
        },
        {
          ...goOn,
          Identifier: "put",
          Type: "TransferContactToQueue",
          Parameters: {},
          Transitions: {
            NextAction: "bye",
            Errors: [{ ErrorType: "QueueAtCapacity", NextAction: "bye" }, ...failing],
          },
        },
        ...flow("").Actions.slice(2),
      ],
    };
    const path = await file("tokens.json", toQueue);
    const { code, out } = await run(
      ["call", "--flow", path, "--token", 'greeting=A "good" day', "--queue", "queue=Front/Desk"],
      "1\n",
    );
    expect(out).toContain('line    A "good" day at shop');
    expect(out).toContain("put through to Front/Desk");
    expect(code).toBe(0);
  });

  test("a call that breaks off on its way says why and is no success", async () => {
    const lost = { ...flow("Hello"), StartAction: "say" };
    const path = await file("lost.json", {
      ...lost,
      Actions: [...lost.Actions.slice(1), { ...goOn, Identifier: "look", Parameters: open }],
    });
    const { code, out } = await run(["call", "--flow", path], "1\n");
    expect(out).toMatch(/end {5}error: block look: flow \+819012345678 is not among the line's/);
    expect(code).toBe(1);
  });

  test("a file that is no flow is said to be none", async () => {
    const prose = await run(["call", "--flow", await file("prose.json", "no {{json}}")]);
    expect(prose).toMatchObject({
      code: 2,
      err: expect.stringMatching(/prose\.json cannot be run:\n- it is not JSON/),
    });
    const odd = { ...flow("Hello"), StartAction: "nowhere" };
    const astray = await run(["call", "--flow", await file("astray.json", odd)]);
    expect(astray).toMatchObject({ code: 2, err: expect.stringContaining("it starts at nowhere") });
  });

  test("says what is wrong with an export of the old console", async () => {
    const { code, err } = await run(["call", "--flow", await file("old.json", { modules: [] })]);
    expect(err).toContain("this export of the old console (modules) holds no block");
    expect(code).toBe(2);
  });

  test("without a flow it tells how it is used", async () => {
    expect(await run(["call"])).toMatchObject({ code: 2, err: expect.stringContaining("--flow FILE") });
  });
});
