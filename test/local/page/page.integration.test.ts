import { afterAll, afterEach, beforeAll, beforeEach, expect, jest, test } from "@jest/globals";
import axe from "axe-core";
import type { ServedPage } from "connect-simulator/page";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";
import { describeInBrowser, openBrowser } from "./browser.ts";

const tuesday = new Date("2026-11-24T10:00:00+09:00");

jest.setTimeout(30_000);

describeInBrowser("the page", () => {
  let browser: Browser;
  let line: LocalLine;
  let served: ServedPage;
  let page: Page;
  let asked: string[];
  let troubles: string[];

  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    line = await openLocalLine({ clock: tuesday });
    served = await serveLocalPage(line);
    asked = [];
    troubles = [];
  });
  afterEach(async () => {
    await page.context().close();
    await served.close();
    await line.close();
  });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    const context = await browser.newContext({
      locale: "en-US",
      viewport: { width: 1400, height: 900 },
      ...options,
    });
    context.setDefaultTimeout(5000);
    page = await context.newPage();
    page.on("request", (request) => asked.push(request.url()));
    page.on("pageerror", (error) => troubles.push(error.message));
    page.on("console", (message) => {
      if (message.type() === "error") troubles.push(message.text());
    });
    await page.goto(served.url);
    await page.locator("#phone").waitFor();
  }

  const hears = (words: string | RegExp): Promise<void> =>
    page.getByRole("log").getByText(words).last().waitFor();
  const order = (id: string): Locator => page.locator(`tr[data-order="${id}"]`);
  const focused = (locator: Locator): Promise<boolean> =>
    locator.evaluate((element) => element === element.ownerDocument.activeElement);

  async function tabTo(locator: Locator): Promise<void> {
    for (let presses = 0; presses < 60; presses += 1) {
      if (await focused(locator)) return;
      await page.keyboard.press("Tab");
    }
    throw new Error(`cannot be reached by keyboard: ${locator}`);
  }

  async function types(words: string): Promise<void> {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }

  async function call(): Promise<void> {
    await page.getByRole("button", { name: /^(Call|電話をかける)$/ }).click();
  }

  const sidewaysScroll = (): Promise<number> =>
    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  /** What axe finds wrong: contrast, names, roles. */
  async function barriers(): Promise<readonly string[]> {
    await page.evaluate(axe.source);
    return page.evaluate(
      "axe.run().then(({ violations }) => violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => id + ' at ' + target)))",
    );
  }

  test("takes a whole call in English, by keyboard alone", async () => {
    await open();
    await tabTo(page.getByRole("radio", { name: /Emily Carter/ }));
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("ArrowUp");
    await tabTo(page.getByRole("button", { name: "Call", exact: true }));
    await page.keyboard.press("Enter");
    await hears(/For a representative, press 0/);
    expect(await focused(page.getByRole("textbox", { name: "What the caller says" }))).toBe(true);

    await types("I'd like to change the shipping date");
    await hears(/On which day should it ship/);
    await types("tomorrow");
    await hears(/Is that right/);
    await types("1");
    await hears(/now ships on Wednesday/);
    await page
      .getByRole("region", { name: /Text messages/ })
      .getByText(/Walnut desk lamp.*November 25th/)
      .waitFor();
    expect(await order("2107").innerText()).toMatch(/Wed, Nov 25.*placed.*1/s);
    expect(await line.order("2107")).toMatchObject({ shippingDate: "2026-11-25", version: 1 });

    await tabTo(page.getByRole("button", { name: "Hang up" }));
    await page.keyboard.press("Enter");
    await page.getByText("The caller hung up.").waitFor();
    await tabTo(page.getByRole("button", { name: "Another caller" }));
    await page.keyboard.press("Enter");
    await page.getByRole("radio", { name: /Emily Carter/ }).waitFor({ state: "attached" });
    expect(troubles).toEqual([]);
  });

  test("takes a whole call in Japanese, in a Japanese browser", async () => {
    await open({ locale: "ja-JP" });
    await page.getByRole("heading", { name: "だれがかけますか" }).waitFor();
    await call();
    await hears(/有田焼の急須/);
    await types("日にちを変えたいです");
    await hears(/いつ|何日|どの日/);
    await types("明日");
    await hears(/よろしいでしょうか/);
    await types("はい");
    await page
      .getByRole("region", { name: /届いたSMS/ })
      .getByText(/11月25日/)
      .waitFor();
    expect(await line.order("1042")).toMatchObject({ shippingDate: "2026-11-25" });
    expect(await page.locator(".bubble.line [lang=ja-JP]").count()).toBeGreaterThan(2);
    expect(await page.locator("html").getAttribute("lang")).toBe("ja");
  });

  test("changes its language by a switch, and remembers", async () => {
    await open();
    await page.getByText("日本語").first().click();
    await page.getByRole("heading", { name: "だれがかけますか" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "だれがかけますか" }).waitFor();
  });

  test("shows what goes on: the way through the flow, the function, the session, the contact", async () => {
    await open({ reducedMotion: "reduce" });
    await call();
    await hears(/press 0/);
    await page.locator(".blocks .current[data-block=menu-talk]").waitFor();
    expect(await page.locator(".blocks .lit[data-block=find-by-caller]").count()).toBe(1);
    expect(await page.locator(".blocks .lit[data-block=claim-phone]").count()).toBe(0);
    expect(await page.locator(".blocks .lit[data-to=find-by-caller]").count()).toBeGreaterThan(0);
    expect(await page.locator(".phases .current[data-phase=menu]").count()).toBe(1);
    const current = await page.locator(".blocks .block.current").boundingBox();
    const pane = await page.locator(".pane").boundingBox();
    expect(current && pane && current.x > pane.x && current.x < pane.x + pane.width).toBe(true);

    await page.getByText("look-up-order").first().waitFor();
    expect(await page.locator(".functions pre").first().innerText()).toContain('"recordFound": "True"');
    await page
      .getByRole("region", { name: "Contact attributes" })
      .getByText("Walnut desk lamp", { exact: true })
      .waitFor();
    await types("hello there");
    await page.getByRole("region", { name: "Bot session" }).getByText("+818034567890").waitFor();
  });

  test("takes keys from its keypad and from the keyboard, several at a time", async () => {
    await open();
    await page.getByText("Withheld number").click();
    await call();
    await hears(/phone number/);
    await page.getByText("Keypad").locator("..").getByRole("button", { name: "0", exact: true }).click();
    await page.locator(".pressed").getByText("0").waitFor();
    await page.keyboard.type("8034567890#");
    await hears(/order number/);
    expect(await page.locator(".bubble.caller").first().innerText()).toMatch(/0\s*8\s*0\s*3/);
    await page.getByRole("textbox").first().fill("2107#");
    await page.keyboard.press("Enter");
    await hears(/Walnut desk lamp/);
  });

  test("lets callers stay silent, and puts them through with the agent's whisper", async () => {
    await open();
    await call();
    await hears(/press 0/);
    await page.getByRole("button", { name: "Stay silent" }).click();
    await page.getByRole("log").getByText("silence").waitFor();
    await page.getByRole("button", { name: "0", exact: true }).click();
    await page.getByText("The caller was put through to a person.").waitFor();
    await page
      .locator(".bubble.agent")
      .getByText(/Walnut desk lamp/)
      .waitFor();
  });

  test("sets the scene: a text waits while SNS is down, and comes with the sweep", async () => {
    await open();
    await page.getByText("Set it yourself").click();
    await page.getByLabel("sns").selectOption({ label: "is down" });
    await call();
    await hears(/press 0/);
    await types("cancel it please");
    await hears(/Is that right|right\?|sure|Shall/i);
    await types("yes");
    await order("2107").getByText("cancelled").waitFor();
    await order("2107").getByText("owed").waitFor();
    await page.getByLabel("sns").selectOption({ label: "works" });
    await page.getByRole("button", { name: "+10 min" }).click();
    await page
      .getByRole("region", { name: /Text messages/ })
      .getByText(/canceled/)
      .waitFor();
    expect(line.now()).toEqual(new Date(tuesday.getTime() + 10 * 60_000));
  });

  test("sets the clock in the line's own zone, and sends people home", async () => {
    await open({ timezoneId: "America/New_York" });
    await page.getByText("Set it yourself").click();
    await page.getByRole("textbox", { name: /clock/ }).fill("2026-11-25T18:30");
    await page.getByRole("button", { name: "Set", exact: true }).click();
    await page.getByText("Wed, Nov 25, 2026, 18:30").waitFor();
    expect(line.now()).toEqual(new Date("2026-11-25T18:30:00+09:00"));
    await page.getByLabel("People answer").selectOption({ label: "not now" });
    await call();
    await hears(/press 0/);
    await types("0");
    await hears(/not available right now/);
  });

  test.each([320, 360, 768])("scrolls up and down alone on a screen of %d pixels", async (width) => {
    await open({ viewport: { width, height: 700 }, hasTouch: true });
    expect(await sidewaysScroll()).toBe(0);
    await call();
    await hears(/press 0/);
    expect(await sidewaysScroll()).toBe(0);
  });

  test.each(["light", "dark"] as const)(
    "has no barriers that a machine can find, %s",
    async (colorScheme) => {
      await open({ colorScheme, reducedMotion: "reduce" });
      expect(await barriers()).toEqual([]);
      await call();
      await hears(/press 0/);
      await types("0");
      await page.locator(".bubble.agent").first().waitFor();
      expect(await barriers()).toEqual([]);
    },
  );

  test("keeps still for those who want it", async () => {
    const animation = "getComputedStyle(document.querySelector('.lamp.live')).animationName";
    await open({ reducedMotion: "reduce" });
    await call();
    await hears(/press 0/);
    expect(await page.evaluate(animation)).toBe("none");
    await page.context().close();
    await open();
    await hears(/press 0/);
    expect(await page.evaluate(animation)).toBe("breathe");
  });

  test("shows a call under way to whoever comes later, and asks nobody but this machine", async () => {
    await open();
    await call();
    await hears(/press 0/);
    await page.reload();
    await hears(/press 0/);
    expect(await page.locator(".bubble.line").count()).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(served.url))).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
