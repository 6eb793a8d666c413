import { existsSync } from "node:fs";
import { describe } from "@jest/globals";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Locator, type Page } from "playwright-core";

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

/** A page in a window of its own, in English unless told; what goes wrong in it is added to the troubles. */
export async function newPage(
  browser: Browser,
  troubles: string[],
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    ...{ locale: "en-US", viewport: { width: 1400, height: 900 } },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  return page;
}

/** What axe finds wrong in the page, or within one of its parts: contrast, names, roles. */
export async function barriersIn(page: Page, within?: string): Promise<readonly string[]> {
  if (!(await page.evaluate("'axe' in window"))) await page.evaluate(axe.source);
  return page.evaluate(
    `axe.run(${within === undefined ? "document" : JSON.stringify(within)}, { resultTypes: ["violations"] }).then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target)))`,
  );
}

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
