import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { expect, test } from "@jest/globals";

const main = join(import.meta.dirname, "../../cli/main.ts");

test("call --page serves the page of the flow until it is interrupted", async () => {
  const args = ["--no-warnings", "--import", import.meta.resolve("tsx"), main, "call", "--sample", "--page"];
  const child = spawn(process.execPath, args);
  let printed = "";
  for await (const text of child.stdout.setEncoding("utf8")) {
    printed += text;
    if (printed.includes("Ctrl-C")) break;
  }
  const [url = ""] = /http:\S+/.exec(printed) ?? [];
  expect(await (await fetch(url)).text()).toContain("City library");
  expect(await (await fetch(`${url}map.en.json`)).text()).toContain('"id":"desk-transfer"');
  child.kill("SIGINT");
  expect(await once(child, "close")).toEqual([0, null]);
}, 60_000);
