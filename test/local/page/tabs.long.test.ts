import { beforeEach, expect, test } from "@jest/globals";
import type { CallEvent } from "connect-simulator";
import type { Page } from "playwright-core";
import { button, describeInBrowser, hears } from "./browser.ts";
import { localPage } from "./local-page.ts";

describeInBrowser("a tab with a call", () => {
  const local = localPage();
  let page: Page;
  /** How the call that was made last has ended. */
  let ended: Promise<string>;

  beforeEach(async () => {
    const { call } = local.line;
    local.line.call = (options) => {
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
    page = await local.newPage({ reducedMotion: "reduce" });
    await page.goto("/");
    await button(page, "Call").click();
    await hears(page, /press 0/);
  });

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
    await button(copy, "Call").click();
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
