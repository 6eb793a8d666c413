import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import { type Browser, chromium } from "playwright-core";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const found = existsSync(executablePath);

/** A suite in a real browser; left out, and said so, where there is none. CI has to have one. */
export const describeInBrowser = found || process.env["CI"] === "true" ? describe : describe.skip;

if (!found && process.env["CI"] !== "true")
  process.stderr.write(
    `\nNo browser at ${executablePath}: the page's tests are left out. To run them: apt-get install chromium.\n`,
  );

export function openBrowser(): Promise<Browser> {
  if (!found)
    throw new Error(
      `CI wants a browser at ${executablePath}: apt-get install chromium, or say where with CHROMIUM.`,
    );
  return chromium.launch({
    executablePath,
    args: [
      ...["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run"],
      ...["--disable-background-networking", "--disable-component-update", "--disable-sync"],
    ],
  });
}
