import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import { commandLine } from "./command-line.ts";

const readme = await readFile(new URL("../../README.md", import.meta.url), "utf8");
const blocks = [...readme.matchAll(/^```yaml\n(.*?)^```$/gms)].map(([, text = ""]) => text);

test("the README's call goes as it is written, and its settings are taken", async () => {
  const line = await commandLine();
  const [script = "", settings = "", ...others] = blocks;
  expect(others).toEqual([]);
  await line.file("unknown-card.call.yaml", script);
  expect(await line.run(["test", "--sample"])).toMatchObject({ code: 0, err: "" });

  const flow = {
    Version: "2019-10-30",
    StartAction: "ask",
    Actions: [
      {
        Identifier: "ask",
        Type: "InvokeLambdaFunction",
        Parameters: { LambdaFunctionARN: "look-up-order", InvocationTimeLimitSeconds: "8" },
        Transitions: { NextAction: "say", Errors: [{ ErrorType: "NoMatchingError", NextAction: "end" }] },
      },
      {
        Identifier: "say",
        Type: "MessageParticipant",
        Parameters: { Text: "$.External.item" },
        Transitions: { NextAction: "end", Errors: [{ ErrorType: "NoMatchingError", NextAction: "end" }] },
      },
      { Identifier: "end", Type: "DisconnectParticipant", Parameters: {}, Transitions: {} },
    ],
  };
  await line.file("flow.json", flow);
  await line.file("connect-simulator.yaml", settings);
  expect((await line.run(["call"])).out).toContain("line    Teapot");
});
