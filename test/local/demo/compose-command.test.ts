import { chmodSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { composeCommand } from "../../../local/demo/compose-command.ts";

/** A machine with these programs alone, each a shell script. */
function machine(programs: Readonly<Record<string, string>>): { readonly PATH: string } {
  const folder = mkdtempSync(join(tmpdir(), "orderline-machine-"));
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${script}\n`);
    chmodSync(join(folder, name), 0o755);
  }
  return { PATH: folder };
}

describe("Docker Compose", () => {
  test("is called as the plugin, or as the program that it once was", () => {
    expect(composeCommand(machine({ docker: "exit 0" }))).toEqual(["docker", "compose"]);
    const old = machine({ docker: '[ "$1" != compose ]', "docker-compose": "exit 0" });
    expect(composeCommand(old)).toEqual(["docker-compose"]);
  });

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ["no docker", {}, /^docker is not installed here.*https:\/\/docs\.docker\.com/],
    ["no compose", { docker: '[ "$1" != compose ]' }, /^This docker has no compose\. Install its plugin/],
    ["no engine", { docker: '[ "$1" != info ]' }, /^No Docker engine answers: start/],
  ])("is missing in words that name the cure: %s", (_, programs, why) => {
    const env = machine(programs);
    expect(() => composeCommand(env)).toThrow(why);
    expect(() => composeCommand(env)).toThrow(/npm start \| cat plays the same day/);
  });
});
