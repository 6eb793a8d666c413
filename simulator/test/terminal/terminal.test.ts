import { PassThrough } from "node:stream";
import { describe, expect, test } from "@jest/globals";
import { openTerminal } from "../../terminal/index.ts";
import { environmentLanguage } from "../../terminal/terminal-language.ts";

/** A screen of so many columns, with its keyboard. */
function aScreen() {
  const input = new PassThrough();
  const output = Object.assign(new PassThrough(), { isTTY: true, columns: 60 });
  let read = "";
  output.on("data", (chunk) => {
    read += String(chunk);
  });
  const terminal = openTerminal({ input, output }, { language: "en" });
  return { terminal, output, read: () => read, press: (keys: string) => void input.write(keys) };
}

describe("a terminal", () => {
  test("Ctrl-C hangs up, and what was half typed is gone", async () => {
    const { terminal, press } = aScreen();
    const asked = terminal.ask("▸ ");
    press("canc\x03");
    expect(await asked).toBe("/hangup");
    const next = terminal.ask("▸ ");
    press("again\r");
    expect(await next).toBe("again");
    expect(terminal.left).toBe(false);
  });

  test("and leaves when it is pressed again, but not after something else was typed", async () => {
    const { terminal, press } = aScreen();
    for (const keys of ["\x03", "hello\r", "\x03"]) {
      const asked = terminal.ask("▸ ");
      press(keys);
      expect(await asked).toBe(keys === "\x03" ? "/hangup" : "hello");
    }
    const last = terminal.ask("▸ ");
    press("\x03");
    expect(await last).toBeUndefined();
    expect(terminal.left).toBe(true);
  });

  test.each(["\x04", "/quit\r", "／quit\r"])("%j leaves", async (keys) => {
    const { terminal, press } = aScreen();
    const asked = terminal.ask("▸ ");
    press(keys);
    expect(await asked).toBeUndefined();
    expect(await terminal.ask("▸ ")).toBeUndefined();
  });

  test("Tab completes", async () => {
    const { terminal, press } = aScreen();
    const asked = terminal.ask("▸ ", (typed) =>
      ["/later ", "/language "].filter((one) => one.startsWith(typed)),
    );
    press("/lat");
    press("\t");
    press("10m\r");
    expect(await asked).toBe("/later 10m");
  });

  test("is as wide as it is now, and endless in a pipe", () => {
    const { terminal, output } = aScreen();
    expect(terminal.columns).toBe(60);
    output.columns = 100;
    expect(terminal.columns).toBe(100);
    const pipe = openTerminal({ input: new PassThrough(), output: new PassThrough() });
    expect(pipe.columns).toBeUndefined();
    pipe.close();
    terminal.close();
  });

  test.each([
    [{ LANG: "ja_JP.UTF-8" }, "ja"],
    [{ LC_ALL: "en_GB.UTF-8", LANG: "ja_JP.UTF-8" }, "en"],
    [{ LC_ALL: "", LC_MESSAGES: "ja", LANG: "C" }, "ja"],
    [{ LANG: "fr_FR.UTF-8" }, "en"],
    [{ LANG: "C.UTF-8" }, "en"],
    [{}, "en"],
  ])("%j is read in %s", (environment, language) => {
    expect(environmentLanguage(environment)).toBe(language);
  });
});
