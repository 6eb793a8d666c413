import { execFile } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { afterAll, beforeAll, expect, test } from "@jest/globals";
import { files, read, root } from "./markdown.ts";

const projects = files.filter((file) => /^examples\/[^/]+\/package\.json$/.test(file)).map(dirname);

let outside = "";

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "orderline-examples-"));
});

afterAll(() => rm(outside, { recursive: true }));

/** A copy of the project with what `npm install` would link and fetch, and nothing else, so that what it forgot is missed. */
async function installed(project: string): Promise<string> {
  const folder = join(outside, project);
  await cp(join(root, project), folder, {
    recursive: true,
    filter: (source) => !source.endsWith("node_modules"),
  });
  const { dependencies, devDependencies } = JSON.parse(read(join(project, "package.json")));
  const wanted: readonly (readonly [string, string])[] = Object.entries({
    ...dependencies,
    ...devDependencies,
  });
  for (const [name, version] of wanted) {
    const link = join(folder, "node_modules", name);
    await mkdir(dirname(link), { recursive: true });
    const [, local] = /^file:(.*)$/.exec(version) ?? [];
    await symlink(local ? resolve(root, project, local) : join(root, "node_modules", name), link);
  }
  return folder;
}

test("there are example projects", () => {
  expect(projects.length).toBeGreaterThan(0);
});

// On the built packages, as others have them.
test.each(projects)(
  "%s passes its own npm test",
  async (project) => {
    const cwd = await installed(project);
    const told = await new Promise<string>((resolve) => {
      execFile("npm", ["test", "--silent"], { cwd }, (_, stdout, stderr) => resolve(stdout + stderr));
    });
    expect(told).toMatch(/^(# |ℹ )pass [1-9]/m);
    expect(told).toMatch(/^(# |ℹ )fail 0$/m);
  },
  60_000,
);
