import { execFileSync } from "node:child_process";
import { describe, expect, test } from "@jest/globals";
import { consoleLog } from "../../../src/adapters/console/index.ts";
import type { LogEntry } from "../../../src/application/index.ts";

function logged(entry: unknown): readonly Record<string, unknown>[] {
  const lines: string[] = [];
  consoleLog({ write: (line) => lines.push(line) })(entry as LogEntry);
  return lines.map((line) => {
    expect(line).toMatch(/^[^\n]+\n$/);
    return JSON.parse(line);
  });
}

describe("the log", () => {
  test("is a line of JSON an entry, with the time, without what is not known", () => {
    const entry = { level: "info", event: "call", outcome: "found", ms: 7, warm: true, cause: undefined };
    const { cause, ...known } = entry;
    const [line] = logged(entry);
    expect(line).toEqual({ time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/), ...known });
    expect(Math.abs(Date.parse(String(line?.["time"])) - Date.now())).toBeLessThan(10_000);
  });

  const cyclic: Record<string, unknown> = {};
  cyclic["self"] = cyclic;
  test.each([
    ["text of several lines", "a\nb\r\nc", "a\nb\r\nc"],
    ["half a character", "\ud83d", "\ud83d"],
    ["no number", Number.NaN, null],
    ["nothing", null, null],
    ["a big integer", 10n, "10"],
    ["a symbol", Symbol("s"), "Symbol(s)"],
    ["an error", new RangeError("too far"), "RangeError: too far"],
    ["a circle", cyclic, "[object Object]"],
  ])("takes %s", (_, fact, told) => {
    expect(logged({ level: "warn", event: "odd", fact })).toEqual([
      expect.objectContaining({ level: "warn", event: "odd", fact: told }),
    ]);
  });

  test.each([
    [
      "an entry that throws",
      {
        level: "info",
        event: "odd",
        get fact() {
          throw new Error("no");
        },
      },
    ],
    ["a fact that is no text", { level: "info", event: "odd", fact: Object.create(null) }],
  ])("says so when it cannot take %s", (_, entry) => {
    expect(logged(entry)).toEqual([expect.objectContaining({ level: "error", event: "not-loggable" })]);
  });

  test.each([null, undefined, 7, "text"])("does not throw for %p", (entry) => {
    expect(logged(entry)).toHaveLength(1);
  });

  test("goes to the standard output", () => {
    const script = `import("${new URL("../../../src/adapters/console/index.ts", import.meta.url)}").then((console) =>
      console.consoleLog()({ level: "info", event: "call" }))`;
    const env = { ...process.env, NODE_OPTIONS: "" };
    const out = execFileSync(process.execPath, ["--import", "tsx", "--eval", script], {
      env,
      timeout: 20_000,
    });
    expect(JSON.parse(out.toString())).toMatchObject({ level: "info", event: "call" });
  });
});
