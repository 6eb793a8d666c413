import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import type { ServedPage } from "connect-simulator/page";
import type { Browser, Locator, Page } from "playwright-core";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import type { ScenarioName } from "../../../local/line/scenarios.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";
import { words as panelWords } from "../../../local/page/words/by-language.ts";
import { barriersIn, describeInBrowser, focused, newPage, openBrowser, tabTo } from "./browser.ts";
import { pageWords } from "./page-words.ts";

type Language = keyof typeof pageWords;
type Play = readonly [name: ScenarioName, said: readonly string[], outcome: RegExp];

const tuesday = new Date("2026-11-24T10:00:00+09:00");
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

/** Notes each time that the page is drawn with the focus on its body, once something in it has had it. */
const watchFocus = `
  globalThis.strays = [];
  let last;
  const look = () => {
    const { activeElement, body } = document;
    if (activeElement && activeElement !== body) last = activeElement;
    else if (last) strays.push(last.outerHTML), (last = undefined);
    requestAnimationFrame(look);
  };
  look();
`;

jest.setTimeout(120_000);

describeInBrowser("the scenarios, by keyboard alone", () => {
  let browser: Browser;
  let line: LocalLine;
  let served: ServedPage;
  let page: Page;
  let troubles: string[];

  beforeAll(async () => {
    browser = await openBrowser();
    line = await openLocalLine({ clock: tuesday });
    served = await serveLocalPage(line);
  });
  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await line?.close();
  });
  beforeEach(async () => {
    troubles = [];
    await line.reset();
  });
  afterEach(async () => {
    expect(await page.evaluate("strays")).toEqual([]);
    expect(troubles).toEqual([]);
    await page.context().close();
  });

  async function open(language: Language): Promise<void> {
    page = await newPage(browser, troubles, { locale: language, reducedMotion: "reduce" });
    await page.addInitScript(watchFocus);
    await page.goto(served.url);
    await page.locator("#phone").waitFor();
  }

  const button = (name: string): Locator => page.getByRole("button", { name, exact: true });
  async function presses(locator: Locator): Promise<void> {
    await tabTo(locator, 90);
    await page.keyboard.press("Enter");
  }
  async function setsUp(label: string): Promise<void> {
    await presses(button(label));
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
  const hears = (said: string | RegExp): Promise<void> =>
    page.getByRole("log").getByText(said).last().waitFor();

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
      await presses(button(word.call));
      if (said.length > 0) {
        await page.locator(".caller-controls").waitFor();
        expect(await focused(page.getByRole("textbox", { name: word.say }))).toBe(true);
        await says(...said);
        await hears(outcome);
        expect(await barriersIn(page)).toEqual([]);
        if (await button(word.hangUp).isVisible()) await presses(button(word.hangUp));
      }

      await button(word.callAgain).waitFor();
      await hears(outcome);
      expect(await focused(button(word.callAgain))).toBe(true);
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
    await presses(button("Reset everything"));
    await calls("Daniel Brooks");
  });

  test("leave the call that they end, for somebody to call anew", async () => {
    await open("en");
    await presses(button("Call"));
    await hears(/Thank you for calling/);
    await setsUp("Number unknown");
    await page.getByRole("heading", { name: "Who is calling?" }).waitFor();
    expect(await focused(button("Number unknown"))).toBe(true);
    await goesToThePhone("en");
    await presses(button("Call"));
    await hears(/phone number that you ordered with/);
  });
});
