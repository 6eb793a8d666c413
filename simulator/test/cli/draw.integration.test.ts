import { readFile } from "node:fs/promises";
import { beforeAll, expect, test } from "@jest/globals";
import { say, smallFlow } from "../flow/small-flow.ts";
import { type CommandLine, commandLine } from "./command-line.ts";

let line: CommandLine;
beforeAll(async () => {
  line = await commandLine();
});

test("the README's picture is the sample, drawn", async () => {
  const picture = await readFile(new URL("../../cli/sample/library.svg", import.meta.url), "utf8");
  expect((await line.run(["draw", "--sample"])).out).toBe(picture);
});

test("a flow whose blocks are named by UUIDs is drawn as one, by what its blocks do", async () => {
  const id = "0a1b2c3d-0000-4000-8000-000000000001";
  const file = await line.file("uuid.json", smallFlow({ [id]: say("Hello") }));
  await line.run(["draw", file, "--out", "flow.svg"]);
  const picture = await readFile(`${line.folder}/flow.svg`, "utf8");
  expect(picture).toContain(">MessageParticipant<");
  expect(picture).toContain("“Hello”");
});

test("the phases at a glance", async () => {
  expect((await line.run(["draw", "--sample", "--phases"])).out).toContain(
    "City library: the call at a glance",
  );
});
