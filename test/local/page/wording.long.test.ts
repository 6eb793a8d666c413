import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { ServedPage } from "connect-simulator/page";
import type { Browser, Locator, Page } from "playwright-core";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";
import { words as panelWords } from "../../../local/page/words/by-language.ts";
import { barriersIn, describeInBrowser, focused, newPage, openBrowser, tabTo } from "./browser.ts";
import { pageWords } from "./page-words.ts";

jest.setTimeout(120_000);

const greetings = {
  en: {
    source: "en-us/shop.ts",
    before: "Thank you for calling",
    lacking: "Hello, you have reached us.",
    typed: "Hello, you have reached{1}.",
    after: "Hello, you have reached Hinoki.",
  },
  ja: {
    source: "ja-jp/shop.ts",
    before: "お電話ありがとうございます",
    lacking: "毎度ありがとうございます。",
    typed: "毎度ありがとうございます。{1}でございます。",
    after: "毎度ありがとうございます。Hinoki",
  },
} as const;

describeInBrowser("what the line says, edited by keyboard alone", () => {
  let browser: Browser;
  let line: LocalLine;
  let served: ServedPage;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
    served = await serveLocalPage(line);
    troubles = [];
  });
  afterEach(async () => {
    await page.context().close();
    await served.close();
    await line.close();
  });

  async function open(locale: string): Promise<void> {
    page = await newPage(browser, troubles, { locale, reducedMotion: "reduce" });
    await page.goto(served.url);
    await page.locator("#phone").waitFor();
  }
  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  async function presses(locator: Locator): Promise<void> {
    await tabTo(locator, 120);
    await page.keyboard.press("Enter");
  }
  const hears = (said: string): Promise<void> => page.getByRole("log").getByText(said).last().waitFor();

  test.each(["en", "ja"] as const)(
    "is heard in the next call, taken as a patch, and restored: %s",
    async (locale) => {
      const word = { ...pageWords[locale], ...panelWords[locale].wording };
      const { source, before, lacking, typed, after } = greetings[locale];
      await open(locale);
      const sentence = page.getByRole("textbox", { name: source }).first();
      const difference = page.locator(".wording pre");
      const replaces = async (text: string): Promise<void> => {
        await page.keyboard.press("Control+A");
        await page.keyboard.type(text);
        await presses(button(word.say));
      };
      const callsAgain = async (): Promise<void> => {
        await tabTo(page.locator(".conditions").getByRole("link", { name: word.skip }), 60, "Shift+Tab");
        await page.keyboard.press("Enter");
        await presses(button(word.hangUp));
        await presses(button(word.callAgain));
      };

      await presses(button(word.call));
      await hears(before);
      await presses(page.locator(".workings > summary"));
      await tabTo(sentence, 20);
      expect(await barriersIn(page)).toEqual([]);

      await replaces(lacking);
      await page.getByRole("alert").getByText(word.unfit["lacks-values"]("{1}")).waitFor();
      expect(await sentence.inputValue()).toBe(lacking);
      await tabTo(sentence, 5, "Shift+Tab");
      await replaces(typed);
      await difference.waitFor();
      expect(await focused(sentence)).toBe(true);
      expect(await barriersIn(page)).toEqual([]);

      await tabTo(button(word.take), 30);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toBe("wording.patch");
      const patch = await readFile(await download.path(), "utf8");
      const { status, stderr } = spawnSync("git", ["apply", "--check", "-"], {
        input: patch,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

      await callsAgain();
      await hears(after);
      await presses(button(word.restoreAll));
      await difference.waitFor({ state: "detached" });
      expect(await focused(page.locator("body"))).toBe(false);
      expect(await sentence.inputValue()).toContain(before);
      expect(await barriersIn(page)).toEqual([]);
      await callsAgain();
      await hears(before);
      expect(line.wording.patch()).toBe("");
      expect(troubles).toEqual([]);
    },
  );
});
