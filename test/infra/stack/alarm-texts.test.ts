import { readFileSync } from "node:fs";
import { expect, test } from "@jest/globals";
import { alarmTexts } from "../../../infra/stack/alarm-texts.ts";

const texts = Object.values(alarmTexts);

test("the guide's table of alarms is the texts that they send, in their order", () => {
  const [, section = ""] = readFileSync("docs/deploying.md", "utf8").split("\n## Alarms\n");
  const [, table = ""] = section.split("\n|---|---|\n");
  const rows = table.split("\n\n")[0]?.split("\n");
  expect(rows).toEqual(texts.map(({ happened, toDo }) => `| ${happened} | ${toDo} |`));
});

test("a text is short enough for an alarm's description", () => {
  for (const { happened, toDo } of texts)
    expect([happened, `${happened}: ${toDo}`.length < 900]).toEqual([happened, true]);
});
