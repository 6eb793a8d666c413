import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import axe from "axe-core";
import { type Browser, chromium, type Locator, type Page } from "playwright-core";

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

/** What axe finds wrong in the page, or within one of its parts: contrast, names, roles. */
export async function barriersIn(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(${within === undefined ? "document" : JSON.stringify(within)}, { resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target)))`,
  );
}

export const button = (page: Page, name: string): Locator => page.getByRole("button", { name, exact: true });

/** Waits until the page writes that the line says so. */
export const hears = (page: Page, words: string | RegExp): Promise<void> =>
  page.getByRole("log").getByText(words).last().waitFor();

export const focused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

/** Presses Tab, or Shift+Tab, until the element has the focus. */
export async function tabTo(locator: Locator, most: number, key = "Tab"): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await focused(locator)) return;
    await locator.page().keyboard.press(key);
  }
  throw new Error(`cannot be reached by keyboard: ${locator}`);
}

/** Goes to the element and presses it, by keyboard alone. */
export async function presses(locator: Locator): Promise<void> {
  await tabTo(locator, 120);
  await locator.page().keyboard.press("Enter");
}
