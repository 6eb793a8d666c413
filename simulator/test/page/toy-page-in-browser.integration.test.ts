import { existsSync } from "node:fs";
import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { type Browser, chromium, type Page } from "playwright-core";
import type { ServedPage } from "../../page/index.ts";
import { serveToyPage } from "./toy-page.ts";

const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
const wanted = existsSync(executablePath) || process.env["CI"] === "true";
const describeInBrowser = wanted ? describe : describe.skip;
if (!wanted) process.stderr.write(`\nNo browser at ${executablePath}: the toy page is not tried in one.\n`);

jest.setTimeout(120_000);

describeInBrowser("the page of somebody's own line, in a browser", () => {
  let browser: Browser;
  let served: ServedPage;
  let page: Page;
  let troubles: string[];

  beforeEach(async () => {
    served = await serveToyPage();
    browser = await chromium.launch({
      executablePath,
      args: ["--headless", "--no-sandbox", "--disable-gpu"],
    });
  });
  afterEach(async () => {
    await browser?.close();
    await served.close();
  });

  async function open(locale: string): Promise<void> {
    page = await browser.newPage({ locale });
    page.setDefaultTimeout(20_000);
    troubles = [];
    page.on("pageerror", (error) => troubles.push(error.message));
    await page.goto(served.url);
    await page.locator("#phone").waitFor();
  }

  test("dials a number that is typed, and shows the panel beside the call", async () => {
    await open("en-US");
    await page.getByRole("button", { name: "Count" }).click();
    await page.getByText("0 sold, nobody asks").waitFor();
    await page.getByLabel("The caller’s number").fill("+819012345678");
    await page.getByRole("button", { name: "Call", exact: true }).click();
    await page.getByRole("log").getByText("To buy a toy").waitFor();
    await page.getByRole("button", { name: "1", exact: true }).click();
    await page.getByText("1 sold, +819012345678 asks").waitFor();
    expect(await page.getByText("People answer").count()).toBe(0);
    expect(await page.getByText("What is broken").count()).toBe(0);
    expect(troubles).toEqual([]);
  });

  test("wants a number, or that it is withheld", async () => {
    await open("en-US");
    const call = page.getByRole("button", { name: "Call", exact: true });
    await call.click();
    expect(await page.locator(":invalid").count()).toBeGreaterThan(0);
    await page.getByLabel("Withhold it").check();
    await call.click();
    await page.locator(".caller").getByText("Withheld number").waitFor();
  });

  test.each([
    ["ja-JP", "ja", "店"],
    ["de-DE", "en", "The shop"],
  ])("is read with %s in %s, and the call is heard in its own language", async (locale, language, label) => {
    await open(locale);
    expect(await page.locator("html").getAttribute("lang")).toBe(language);
    await page.locator(".numbers").getByText(label).waitFor();
    await page.getByRole("checkbox").check();
    await page.locator(".dial .green").click();
    await page.getByRole("log").getByText("To buy a toy").waitFor();
    expect(await page.locator(".bubble.line [lang=en-US]").count()).toBeGreaterThan(0);
  });
});
