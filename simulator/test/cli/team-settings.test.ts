import { beforeAll, describe, expect, test } from "@jest/globals";
import { lineOptions } from "../../cli/line-options.ts";
import { settingsAsOptions } from "../../cli/team-settings.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
});
const optionsOf = (file: string) => settingsAsOptions(file, [], lineOptions);

test("settings are the options of the command line, files named from their folder", async () => {
  const file = await line.file(
    "team/settings.yaml",
    [
      "flow: flows/main.json#Main",
      "flows: [flows/whisper.json]",
      "lambdas: { look-up: ./handler.ts#lookUp }",
      "replies: { greet: [{ word: day }] }",
      "hours: { office: never, shop: hours.json }",
      "queues: { Sales: Front desk }",
      "full: true",
      "closed: false",
      "seed: 7",
    ].join("\n"),
  );
  await line.file("team/hours.json", {});
  const at = (path: string) => `${line.folder}/team/${path}`;
  expect(await optionsOf(file)).toEqual([
    `--flow=${at("flows/main.json#Main")}`,
    `--flows=${at("flows/whisper.json")}`,
    `--lambda=look-up=${at("handler.ts#lookUp")}`,
    '--reply=greet=[{"word":"day"}]',
    "--hours=office=never",
    `--hours=shop=${at("hours.json")}`,
    "--queue=Sales=Front desk",
    "--full",
    "--seed=7",
  ]);
});

test("those beside the flow are found, and none are needed", async () => {
  await line.file("beside/connect-simulator.json", { language: "ja-JP" });
  const found = await settingsAsOptions(undefined, [`${line.folder}/beside`, "."], lineOptions);
  expect(found).toEqual(["--language=ja-JP"]);
  expect(await settingsAsOptions(undefined, [`${line.folder}/nowhere`], lineOptions)).toEqual([]);
});

describe("what is wrong with settings names file and cure", () => {
  test.each([
    ["flwo: x", "flwo is no setting; did you mean flow? Settings are flow"],
    ["queues: 3", "queues: a map of ID: NAME is wanted here"],
    ["full: perhaps", "full: true or false is wanted here"],
    ["- a", "settings by name, as flow: main.json"],
    ["flow: [1", "wrong.yaml:1:"],
  ])("%s", async (text, said) => {
    const file = await line.file("wrong.yaml", text);
    const answer = optionsOf(file);
    await expect(answer).rejects.toThrow("wrong.yaml");
    await expect(answer).rejects.toThrow(said);
  });
});
