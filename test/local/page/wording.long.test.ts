import { spawnSync } from "node:child_process";
import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import { words as panelWords } from "../../../local/page/words/by-language.ts";
import { barriersIn, button, describeInBrowser, focused, hears, presses, tabTo } from "./browser.ts";
import { localPage } from "./local-page.ts";
import { pageWords } from "./page-words.ts";

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
  const local = localPage();
  let page: Page;

  async function open(locale: string): Promise<void> {
    page = await local.newPage({ locale, reducedMotion: "reduce" });
    await page.goto("/");
    await page.locator("#phone").waitFor();
  }

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
        await presses(button(page, word.say));
      };
      const callsAgain = async (): Promise<void> => {
        await tabTo(page.locator(".conditions").getByRole("link", { name: word.skip }), 60, "Shift+Tab");
        await page.keyboard.press("Enter");
        await presses(button(page, word.hangUp));
        await presses(button(page, word.callAgain));
      };

      await presses(button(page, word.call));
      await hears(page, before);
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

      await tabTo(button(page, word.take), 30);
      const [download] = await Promise.all([page.waitForEvent("download"), page.keyboard.press("Enter")]);
      expect(download.suggestedFilename()).toBe("wording.patch");
      const patch = await readFile(await download.path(), "utf8");
      const { status, stderr } = spawnSync("git", ["apply", "--check", "-"], {
        input: patch,
        encoding: "utf8",
      });
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });

      await callsAgain();
      await hears(page, after);
      await presses(button(page, word.restoreAll));
      await difference.waitFor({ state: "detached" });
      expect(await focused(page.locator("body"))).toBe(false);
      expect(await sentence.inputValue()).toContain(before);
      expect(await barriersIn(page)).toEqual([]);
      await callsAgain();
      await hears(page, before);
      expect(local.line.wording.patch()).toBe("");
    },
  );
});
