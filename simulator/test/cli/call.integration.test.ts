import { beforeAll, describe, expect, test } from "@jest/globals";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
});
const run: CommandLine["run"] = (...args) => line.run(...args);
const file: CommandLine["file"] = (...args) => line.file(...args);

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

  test("names queues and functions as the flow's metadata does, and makes up what only an attribute names", async () => {
    const arn = (kind: string, id: string) =>
      `arn:aws:connect:eu-west-2:111122223333:instance/i/${kind}/${id}`;
    const set = {
      ...goOn,
      Identifier: "set",
      Type: "UpdateContactAttributes",
      Parameters: { Attributes: { hours: arn("operating-hours", "h-1") }, TargetContact: "Current" },
      Transitions: { NextAction: "open", Errors: failing },
    };
    const open = {
      ...goOn,
      Identifier: "open",
      Type: "CheckHoursOfOperation",
      Parameters: { HoursOfOperationId: "$.Attributes.hours" },
      Transitions: {
        NextAction: "bye",
        Errors: failing,
        Conditions: ["True", "False"].map((operand, index) => ({
          NextAction: ["queue", "bye"][index],
          Condition: { Operator: "Equals", Operands: [operand] },
        })),
      },
    };
    const queue = {
      ...goOn,
      Identifier: "queue",
      Type: "UpdateContactTargetQueue",
      Parameters: { QueueId: arn("queue", "q-1") },
      Transitions: { NextAction: "put", Errors: failing },
    };
    const put = {
      ...goOn,
      Identifier: "put",
      Type: "TransferContactToQueue",
      Parameters: {},
      Transitions: {
        NextAction: "bye",
        Errors: [{ ErrorType: "QueueAtCapacity", NextAction: "bye" }, ...failing],
      },
    };
    const path = await file("named.json", {
      ...flow(""),
      StartAction: "set",
      Metadata: { ActionMetadata: { queue: { parameters: { QueueId: { displayName: "Sales" } } } } },
      Actions: [set, open, queue, put, ...flow("").Actions.slice(2)],
    });
    expect((await run(["call", "--flow", path])).out).toContain("put through to Sales");
    const renamed = await run(["call", "--flow", path, "--queue", "Sales=Front desk"]);
    expect(renamed.out).toContain("put through to Front desk");
    const night = ["--hours", "Mon-Fri 09:00-17:00 Europe/London", "--at", "2026-11-24T20:00Z"];
    expect((await run(["call", "--flow", path, ...night])).out).toContain("end     disconnected");
  });

  test("lets an agent take a call that waits", async () => {
    const { out, code } = await run(["call", "--sample", "--wait", "forever"], "0\n/agent takes\n");
    expect(out).toContain("in the queue librarians, at place 1");
    expect(out).toContain("put through to librarians");
    expect(code).toBe(0);
  });

  test("without a flow it tells how it is used", async () => {
    expect(await run(["call"])).toMatchObject({
      code: 2,
      err: expect.stringContaining("--flow FILE, or --sample"),
    });
  });
});
