import { expect, test } from "@jest/globals";
import type { Page } from "playwright-core";
import type { ScenarioName } from "../../../local/line/scenarios.ts";
import { words as panelWords } from "../../../local/page/words/by-language.ts";
import { barriersIn, button, describeInBrowser, focused, hears, presses, tabTo } from "./browser.ts";
import { localPage } from "./local-page.ts";
import { pageWords } from "./page-words.ts";

type Language = keyof typeof pageWords;
type Play = readonly [name: ScenarioName, said: readonly string[], outcome: RegExp];

const nobody = { phone: "", order: "" };

const widths = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
] as const;

const plays: Readonly<Record<Language, readonly Play[]>> = {
  en: [
    ["desk-closed", ["0"], /not available right now/],
    ["queue-full", ["0"], /cannot put you through/],
    ["database-down", [], /put through to a person/],
    ["texts-down", ["cancel it", "yes"], /has been canceled/],
    ["shipped", ["cancel it"], /has already shipped/],
    ["past-the-cut-off", ["change the date"], /too late to change/],
    ["withheld", ["08034567890#", "2107#"], /Walnut desk lamp/],
    ["unknown", ["08034567890#", "2107#"], /Walnut desk lamp/],
  ],
  ja: [
    ["desk-closed", ["0"], /受付時間外/],
    ["queue-full", ["0"], /折り返し/],
    ["database-down", [], /担当者におつなぎしました/],
    ["texts-down", ["キャンセルしてください", "はい"], /キャンセル(いた)?しました|キャンセルを承りました/],
    ["shipped", ["キャンセルしてください"], /発送/],
    ["past-the-cut-off", ["日にちを変えたいです"], /変更の受付を終了/],
    ["withheld", ["09012345678#", "1042#"], /有田焼の急須/],
    ["unknown", ["09012345678#", "1042#"], /有田焼の急須/],
  ],
};

/** Tells of each time that the page is drawn with the focus on its body, once something in it has had it. */
const watchFocus = `
  let last;
  const look = () => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) last = activeElement;
    else if (last) console.error("the focus has left " + last.outerHTML), (last = undefined);
    requestAnimationFrame(look);
  };
  look();
`;

describeInBrowser("the scenarios, by keyboard alone", () => {
  const { newPage } = localPage();
  let page: Page;

  async function open(language: Language): Promise<void> {
    page = await newPage({ locale: language, reducedMotion: "reduce" });
    await page.addInitScript(watchFocus);
    await page.goto("/");
    await page.locator("#phone").waitFor();
  }

  async function setsUp(label: string): Promise<void> {
    await presses(button(page, label));
    await page.locator(`[aria-pressed=true]:text-is("${label}")`).waitFor();
  }
  /** By the link that stands at the scenarios. */
  const goesToThePhone = (language: Language) =>
    presses(page.locator(".conditions").getByRole("link", { name: pageWords[language].skip }));
  async function says(...said: readonly string[]): Promise<void> {
    for (const [index, one] of said.entries()) {
      await page.keyboard.type(one);
      await page.keyboard.press("Enter");
      await page.locator(".bubble.caller").nth(index).waitFor();
    }
  }

  test.each(
    (["en", "ja"] as const).flatMap((language) =>
      plays[language].map((play) => [language, ...play] as const),
    ),
  )("are played on three widths, without barriers, in %s: %s", async (language, name, said, outcome) => {
    const word = pageWords[language];
    const { label, about } = panelWords[language].scenarios[name];
    await open(language);
    for (const viewport of widths) {
      await page.setViewportSize(viewport);
      await setsUp(label);
      expect(await page.locator(".about-scenario").innerText()).toContain(about(nobody).slice(0, 12));
      expect(await barriersIn(page)).toEqual([]);

      await goesToThePhone(language);
      await presses(button(page, word.call));
      if (said.length > 0) {
        await page.locator(".caller-controls").waitFor();
        expect(await focused(page.getByRole("textbox", { name: word.say }))).toBe(true);
        await says(...said);
        await hears(page, outcome);
        expect(await barriersIn(page)).toEqual([]);
        if (await button(page, word.hangUp).isVisible()) await presses(button(page, word.hangUp));
      }

      await button(page, word.callAgain).waitFor();
      await hears(page, outcome);
      expect(await focused(button(page, word.callAgain))).toBe(true);
      expect(await barriersIn(page)).toEqual([]);
      await presses(page.getByRole("link", { name: word.anotherScenario }));
    }
  });

  test("choose their caller, again too when they are chosen again; after them calls whoever did before", async () => {
    await open("en");
    const calls = (name: string): Promise<void> =>
      page.locator(".callers :checked + span strong").getByText(name).waitFor();
    await setsUp("Number withheld");
    await calls("Withheld number");
    await goesToThePhone("en");
    await tabTo(page.getByRole("radio", { name: /Withheld number/ }), 5);
    const daniel = page.getByRole("radio", { name: /Daniel Brooks/ });
    for (let up = 0; up < 9 && !(await focused(daniel)); up++) await page.keyboard.press("ArrowUp");
    await calls("Daniel Brooks");
    await setsUp("Number withheld");
    await calls("Withheld number");
    await presses(button(page, "Reset everything"));
    await calls("Daniel Brooks");
  });

  test("leave the call that they end, for somebody to call anew", async () => {
    await open("en");
    await presses(button(page, "Call"));
    await hears(page, /Thank you for calling/);
    await setsUp("Number unknown");
    await page.getByRole("heading", { name: "Who is calling?" }).waitFor();
    expect(await focused(button(page, "Number unknown"))).toBe(true);
    await goesToThePhone("en");
    await presses(button(page, "Call"));
    await hears(page, /phone number that you ordered with/);
  });
});
