import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "@jest/globals";
import { entryPaths } from "../../scripts/entries.ts";
import { examples } from "./docstrings.ts";
import { type Block, files, markdownBlocks, root } from "./markdown.ts";

let folder = "";

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "orderline-blocks-"));
  await symlink(join(root, "node_modules"), join(folder, "node_modules"));
});

afterEach(() => rm(folder, { recursive: true }));

/** What the compiler, as strict as it is with the sources, has to say about blocks that stand each in a file of its own. */
async function complaints(blocks: readonly Block[], others: readonly string[] = []): Promise<string> {
  await mkdir(join(folder, "blocks"));
  const names = blocks.map(({ place, language }) =>
    join("blocks", `${place.replace(/\W+/g, "-")}.${language}`),
  );
  await Promise.all(blocks.map(({ text }, index) => writeFile(join(folder, `${names[index]}`), `${text}\n`)));
  const config = {
    extends: join(root, "tsconfig.json"),
    // An example may leave unused what it shows.
    compilerOptions: { paths: entryPaths, noUnusedLocals: false, ...inABrowser },
    files: [...names, ...others.map((file) => join(root, file))],
    include: [],
    exclude: [],
  };
  await writeFile(join(folder, "package.json"), '{ "type": "module" }');
  await writeFile(join(folder, "tsconfig.json"), JSON.stringify(config));
  return new Promise((resolve) => {
    execFile(join(root, "node_modules/.bin/tsc"), ["-p", folder], (_, stdout) => resolve(stdout));
  });
}

/** The page's panels are written in TSX. */
const inABrowser = { jsx: "react-jsx", jsxImportSource: "preact", lib: ["es2023", "es2024.string", "dom"] };

const isTypeScript = ({ language }: Block) => language === "ts" || language === "tsx";

test("every TypeScript block of Markdown files and docstrings compiles, and so do the example projects", async () => {
  const projects = files.filter((file) => /^examples\/.*\.ts$/.test(file));
  expect(projects.length).toBeGreaterThan(0);
  expect(await complaints([...markdownBlocks, ...examples].filter(isTypeScript), projects)).toBe("");
}, 60_000);

test("a block that does not is named by where it stands", async () => {
  const wrong = 'import { order } from "orderline/domain";\norder({ id: 100 });';
  const blocks = [{ language: "ts", text: wrong, place: "docs/wrong.md:7" }];
  expect(await complaints(blocks)).toMatch(/blocks\/docs-wrong-md-7\.ts\(2,9\): error TS2322/);
}, 60_000);
