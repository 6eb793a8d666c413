import { execFile } from "node:child_process";
import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";

const run = promisify(execFile);
const root = join(import.meta.dirname, "../..");

/** What a shop's other service does with the domain, as a program that prints the outcome. */
const body = `
  const first = order({ id: "100", customer: { name: "Justin", phone: "+819012345678" }, item: "Hoodie", shippingDate: "2026-12-03" });
  const decision = reschedule(first, calendarDate("2026-12-10"), new Date("2026-11-24T01:00:00Z"), defaultPolicy);
  console.log(decision.outcome);
`;
const names = "{ calendarDate, defaultPolicy, order, reschedule }";
const typed = body.replace('calendarDate("2026-12-10")', 'calendarDate("2026-12-10")!');

/** An empty folder of another project, with the packed library installed as its users install it. */
let folder = "";
let outside = "";

beforeAll(async () => {
  outside = await mkdtemp(join(tmpdir(), "orderline-user-"));
  folder = join(outside, "service");
  await mkdir(join(outside, "node_modules"));
  await mkdir(folder);
  const { stdout } = await run("npm", ["pack", "--silent", "--pack-destination", folder], { cwd: root });
  await writeFile(join(folder, "package.json"), '{ "private": true }');
  await run("npm", ["install", "--no-audit", "--no-fund", `./${stdout.trim()}`], { cwd: folder });
  await symlink(join(root, "node_modules/@types"), join(outside, "node_modules/@types"));
}, 120_000);

afterAll(() => rm(outside, { recursive: true, force: true }));

async function compiled(file: string, module: string, moduleResolution: string): Promise<string> {
  const options = ["--target", "es2023", "--strict", "--noEmit", "--types", "node"];
  const tsc = join(root, "node_modules/.bin/tsc");
  const resolution = ["--module", module, "--moduleResolution", moduleResolution];
  const { stdout } = await run(tsc, [...options, ...resolution, file], { cwd: folder }).catch(
    (error) => error,
  );
  return stdout;
}

describe("the installed library", () => {
  test("is used from an ECMAScript module", async () => {
    await writeFile(join(folder, "use.mjs"), `import ${names} from "orderline/domain";${body}`);
    expect((await run("node", ["use.mjs"], { cwd: folder })).stdout).toBe("rescheduled\n");
  });

  test("is used from CommonJS", async () => {
    await writeFile(join(folder, "use.cjs"), `const ${names} = require("orderline/domain");${body}`);
    expect((await run("node", ["--no-warnings", "use.cjs"], { cwd: folder })).stdout).toBe("rescheduled\n");
  });

  test.each([
    ["nodenext", "nodenext"],
    ["esnext", "bundler"],
  ])("has types for TypeScript, module %s with resolution %s", async (module, resolution) => {
    await writeFile(join(folder, "use.mts"), `import ${names} from "orderline/domain";${typed}`);
    expect(await compiled("use.mts", module, resolution)).toBe("");
    await writeFile(
      join(folder, "wrong.mts"),
      'import { order } from "orderline/domain"; order({ id: 100 });',
    );
    expect(await compiled("wrong.mts", module, resolution)).toContain("TS2322");
  });

  test("brings the domain no dependency but the dates'", async () => {
    const { stdout } = await run("npm", ["ls", "--all", "--parseable"], { cwd: folder });
    expect(stdout).not.toMatch(/@aws-sdk|inversify/);
  });
});
