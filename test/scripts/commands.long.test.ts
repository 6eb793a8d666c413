import { execFile } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { isOurs } from "../../scripts/is-ours.ts";

const root = join(import.meta.dirname, "../..");
const { scripts }: { readonly scripts: Readonly<Record<string, string>> } = JSON.parse(
  readFileSync(join(root, "package.json"), "utf8"),
);
const ours = Object.entries(scripts).filter(([, script]) => isOurs(script));

const run = (name: string, args: readonly string[], env: NodeJS.ProcessEnv = process.env) =>
  new Promise<{ readonly code: unknown; readonly out: string; readonly err: string }>((resolve) => {
    const command = ["run", "--silent", name, "--", ...args];
    execFile("npm", command, { cwd: root, timeout: 60_000, env }, (error, out, err) =>
      resolve({ code: error ? error.code : 0, out, err }),
    );
  });

describe.each(ours)("npm run %s", (name) => {
  test("tells by --help what it does, how it is typed, what it takes and how it ends, and does nothing", async () => {
    const { code, out, err } = await run(name, ["--help"]);
    expect(out).toMatch(/^\S.*^ {2}(npm (run|start)|connect-simulator) .*^ {2}--\w/ms);
    const [, example = ""] = /^For example:\n {2}(.*)\n\nExit codes:\n {2}0 {3}\w/m.exec(out) ?? [];
    expect(example).toMatch(/npm (run|start)|connect-simulator/);
    const described = out.slice(0, out.indexOf("For example:"));
    const options = [...example.matchAll(/ (--[a-z][\w-]*)/g)].map(([, option]) => option);
    expect(options.filter((option) => !described.includes(`  ${option}`))).toEqual([]);
    expect([code, err]).toEqual([0, ""]);
  }, 60_000);

  test("refuses an option that it does not know, by name", async () => {
    const said = await run(name, ["--hlep"]);
    expect(said).toEqual({
      ...{ code: 2, out: "" },
      err: "--hlep is no option here; did you mean --help? --help lists them.\n",
    });
  }, 60_000);
});

test("a deployment tells before any work that there are no credentials, and what to do", async () => {
  const none = join(root, "no-such-file");
  const { PATH, HOME } = process.env;
  const nowhere = {
    ...{ PATH, HOME, AWS_CONFIG_FILE: none, AWS_SHARED_CREDENTIALS_FILE: none },
    AWS_EC2_METADATA_DISABLED: "true",
  };
  const { code, out, err } = await run("deploy", [], nowhere);
  expect([code, out]).toEqual([2, ""]);
  expect(err).toMatch(/^There are no AWS credentials: nothing was deployed\.\nSet AWS_PROFILE, or /);
  const { err: ofProfile } = await run("deploy", ["--profile", "trial"], nowhere);
  expect(ofProfile).toMatch(/^There are no AWS credentials in profile trial \(/);
}, 60_000);

test("there are commands of ours", () => expect(ours.length).toBeGreaterThan(15));
