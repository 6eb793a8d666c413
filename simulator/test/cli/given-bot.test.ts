import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, test } from "@jest/globals";
import { stringify } from "yaml";
import { readBot } from "../../cli/given-bot.ts";
import type { OpenBotSession } from "../../index.ts";
import { asFiles, asZip, exportedPizzeria, pizzeria } from "../bot/formats/pizzeria.ts";

const settings = { clock: { now: () => new Date("2026-11-24T10:00:00Z") }, ids: () => "1" };

const answer = async (open: OpenBotSession): Promise<readonly string[]> => {
  const session = open({ sessionId: "1", localeId: "en_US", sessionAttributes: {} });
  return (await session.turn({ kind: "speech", text: "I would like a pizza" })).messages;
};

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "bots-"));
  const other = { ...pizzeria, Properties: { ...pizzeria.Properties, Name: "Other" } };
  const definition = {
    ...{ name: "Coded", idleSessionSeconds: 300, nluConfidenceThreshold: 0.4 },
    locales: {
      en: {
        ...{ localeId: "en_US", voiceId: "Joanna" },
        intents: [
          {
            ...{ name: "OrderPizza", utterances: ["I would like a pizza"] },
            slots: [{ name: "Day", type: "AMAZON.Date", prompt: "For which day?", maxRetries: 2 }],
          },
          { name: "Fallback", parentIntentSignature: "AMAZON.FallbackIntent", utterances: [], slots: [] },
        ],
      },
    },
  };
  const files: Readonly<Record<string, string | Uint8Array>> = {
    "template.yaml": stringify({ Resources: { Bot: pizzeria } }),
    "two.json": JSON.stringify({ Resources: { One: pizzeria, Two: other } }),
    "export.zip": asZip(asFiles(exportedPizzeria)),
    "flow.json": JSON.stringify({ Version: "2019-10-30", Actions: [] }),
    "definition.mjs": `export const bot = ${JSON.stringify(definition)};`,
    "open.mjs":
      'export const other = () => ({ turn: async () => ({ messages: ["By hand"], sessionAttributes: {} }) });',
  };
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
});

describe("a bot is", () => {
  test.each([
    ["a template", "template.yaml", "<speak>Which size?</speak>"],
    ["one of the bots of a template", "two.json#Two", "<speak>Which size?</speak>"],
    ["an export", "export.zip", "<speak>Which size?</speak>"],
    ["a module with its definition", "definition.mjs", "For which day?"],
    ["a module with the bot itself, under another name", "open.mjs#other", "By hand"],
  ])("%s", async (_, file, message) => {
    expect(await answer((await readBot(join(folder, file)))(settings))).toEqual([message]);
  });
});

describe("what is no bot says what to give", () => {
  test.each([
    ["flow.json", /flow\.json holds no bot: give a CloudFormation template with an AWS::Lex::Bot/],
    [
      "none.json",
      /none\.json: there is no such file\. Give a bot's module, CloudFormation template or export/,
    ],
    ["two.json", /has several bots: say which one/],
    ["open.mjs", /open\.mjs exports no function bot/],
  ])("%s", async (file, message) => {
    await expect(readBot(join(folder, file))).rejects.toThrow(message);
  });
});
