import { chmod, mkdtemp, readFile, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "@jest/globals";
import { openBrowser, type Surroundings } from "../../command/open-browser.ts";

const url = "http://127.0.0.1:5550/";

/** A desktop whose `program` writes down what it is told to open. */
async function desktop(program: string) {
  const folder = await mkdtemp(join(tmpdir(), "browser-"));
  const [stand, told] = [join(folder, program), join(folder, "told")];
  await writeFile(stand, `#!/bin/sh\necho "$@" > ${told}.part && mv ${told}.part ${told}\n`);
  await chmod(stand, 0o755);
  const opened = async (): Promise<string> => {
    for (;;) {
      const text = await readFile(told, "utf8").catch(() => undefined);
      if (text !== undefined) return text.trim();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  };
  return { path: `${folder}:/usr/bin:/bin`, opened, told };
}

describe("a browser is opened", () => {
  test.each([
    ["linux", "xdg-open", { DISPLAY: ":0" }, url],
    ["linux", "xdg-open", { WAYLAND_DISPLAY: "wayland-0" }, url],
    ["darwin", "open", {}, url],
    ["win32", "cmd", {}, `/c start  ${url}`],
  ] as const)("on %s by %s", async (platform, program, env, said) => {
    const { path, opened } = await desktop(program);
    openBrowser(url, { platform, env: { PATH: path, ...env }, isTerminal: true });
    expect(await opened()).toBe(said);
  });

  test.each<[string, Partial<Surroundings>]>([
    ["in CI", { env: { CI: "true", DISPLAY: ":0" } }],
    ["over SSH", { env: { SSH_CONNECTION: "10.0.0.1 1 10.0.0.2 22", DISPLAY: ":0" } }],
    ["without a display on Linux", { env: {} }],
    ["without a terminal", { env: { DISPLAY: ":0" }, isTerminal: false }],
  ])("never %s", async (_, around) => {
    const { path, told } = await desktop("xdg-open");
    openBrowser(url, { platform: "linux", isTerminal: true, ...around, env: { ...around.env, PATH: path } });
    // Whoever is asked later has answered, and nobody was asked before.
    const later = await desktop("xdg-open");
    openBrowser(url, { platform: "linux", isTerminal: true, env: { PATH: later.path, DISPLAY: ":0" } });
    await later.opened();
    await expect(readFile(told)).rejects.toThrow("ENOENT");
  });

  test("or nothing happens, where there is none", () => {
    expect(() =>
      openBrowser(url, { platform: "linux", isTerminal: true, env: { PATH: "", DISPLAY: ":0" } }),
    ).not.toThrow();
  });
});
