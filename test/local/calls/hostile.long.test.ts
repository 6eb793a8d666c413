import { afterAll, beforeAll, describe, test } from "@jest/globals";
import { startDynalite } from "../../../local/aws/dynalite.ts";
import type { Engine } from "../../../local/aws/engine.ts";
import { type CallFile, callFiles } from "../../../local/script/call-files.ts";
import { playAsScripted } from "./play-checked.ts";

const files: readonly CallFile[] = await callFiles();
let engine: Engine;

beforeAll(async () => {
  engine = await startDynalite();
});
afterAll(() => engine.stop());

/** What nobody knows of AWS is here the way that suits the line least. Connect takes no empty value then. */
const hostile = { lex: { undocumented: "hostile" }, connect: { undocumented: "hostile" } } as const;

describe("every scripted call, with a hostile Lex and a hostile Connect", () => {
  test.each(files)(
    "$name",
    async ({ script }) => void (await playAsScripted(script, { engine, ...hostile })),
  );
});
