import { mkdir, mkdtemp, readdir, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeEach, expect, test } from "@jest/globals";
import { madeAnew } from "../../scripts/made-anew.ts";

let folder = "";

beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "orderline-made-")), "lambda");
});

/** Builds a folder with a file. */
const build = (text: string, fault?: string) => async (into: string) => {
  await mkdir(into, { recursive: true });
  await writeFile(join(into, "index"), text);
  if (fault) throw new Error(fault);
  return text.length;
};

const built = (): Promise<string> => readFile(join(folder, "index"), "utf8");

test("a build takes the place of the one before, with nothing left beside it", async () => {
  await madeAnew(folder, build("old"));
  expect(await madeAnew(folder, build("newer"))).toBe(5);
  expect(await built()).toBe("newer");
  expect(await readdir(join(folder, ".."))).toEqual(["lambda"]);
});

test("a build that fails leaves the one before", async () => {
  await madeAnew(folder, build("old"));
  await expect(madeAnew(folder, build("new", "mistake"))).rejects.toThrow("mistake");
  expect(await built()).toBe("old");
  expect(await readdir(join(folder, ".."))).toEqual(["lambda"]);
});

test("another build may come between", async () => {
  await madeAnew(folder, async (into) => {
    await build("slow")(into);
    await build("quick")(folder);
  });
  expect(await built()).toBe("slow");
});
