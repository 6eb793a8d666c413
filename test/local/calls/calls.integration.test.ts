import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import { type CallFile, callFiles } from "../../../local/script/call-files.ts";
import { playAsScripted, type World } from "./play-checked.ts";

const files: readonly CallFile[] = await callFiles();
let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(() => engine.stop());

const plays =
  (world: Omit<World, "engine">) =>
  async ({ script }: CallFile): Promise<void> =>
    void (await playAsScripted(script, { engine, ...world }));

describe("every scripted call, with a kind Lex and a kind Connect", () => {
  test.each(files)("$name", plays({}));
});

describe("dates in Japanese, where Lex falls back at what it does not understand", () => {
  const dated = files.filter(({ name }) => /^ja\/.*(date|day|week|tomorrow)/.test(name));
  test.each(dated)("$name", plays({ lex: { missedSlot: "fall-back" } }));
});
