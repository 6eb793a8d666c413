import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { CallEvent } from "connect-simulator";
import type { ServedPage } from "connect-simulator/page";
import type { Browser, Page } from "playwright-core";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";
import { describeInBrowser, newPage, openBrowser } from "./browser.ts";

jest.setTimeout(120_000);

describeInBrowser("a tab with a call", () => {
  let browser: Browser;
  let line: LocalLine;
  let served: ServedPage;
  let page: Page;
  let troubles: string[];
  /** How the call that was made last has ended. */
  let ended: Promise<string>;

  beforeAll(async () => {
    browser = await openBrowser();
    line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
    const { call } = line;
    line.call = (options) => {
      let end: (how: string) => void;
      ended = new Promise((resolve) => {
        end = resolve;
      });
      const onEvent = (event: CallEvent): void => {
        options.onEvent?.(event);
        if (event.type === "ended") end(event.how);
      };
      return call({ ...options, onEvent });
    };
    served = await serveLocalPage(line);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await line?.close();
  });
  beforeEach(async () => {
    troubles = [];
    page = await newPage(browser, troubles, { reducedMotion: "reduce" });
    await page.goto(served.url);
    await page.getByRole("button", { name: "Call", exact: true }).click();
    await hears(page, /press 0/);
  });
  afterEach(async () => {
    await page.context().close();
    expect(troubles).toEqual([]);
  });

  const hears = (tab: Page, said: string | RegExp): Promise<void> =>
    tab.getByRole("log").getByText(said).last().waitFor();
  const isLive = (tab: Page): Promise<void> => tab.locator(".lamp.live").waitFor();
  /** A copy of the tab, with what it remembers. */
  async function duplicate(): Promise<Page> {
    const [copy] = await Promise.all([page.context().waitForEvent("page"), page.evaluate("void open('/')")]);
    expect(await copy.evaluate("sessionStorage.length")).toBeGreaterThan(0);
    return copy;
  }

  test("keeps it beside a duplicate, which has none, and then its own, kept when it is loaded again", async () => {
    const copy = await duplicate();
    await copy.getByRole("heading", { name: "Who is calling?" }).waitFor();
    await copy.locator("#phone").getByText("Daniel Brooks").click();
    await copy.getByRole("button", { name: "Call", exact: true }).click();
    await hears(copy, /Merino hiking socks/);
    for (const [tab, heard] of [
      [page, /Walnut desk lamp/],
      [copy, /Merino hiking socks/],
    ] as const) {
      await tab.reload();
      await hears(tab, heard);
      await isLive(tab);
    }
  });

  test("is left alone by a duplicate that is closed", async () => {
    const copy = await duplicate();
    await copy.getByRole("heading", { name: "Who is calling?" }).waitFor();
    await copy.close();
    await page.keyboard.type("cancel it");
    await page.keyboard.press("Enter");
    await hears(page, /Is that right/);
  });

  test("has it hung up when it is closed", async () => {
    await page.close();
    expect(await ended).toBe("hung-up");
  });
});
