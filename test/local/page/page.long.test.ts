import { describe, expect, test } from "@jest/globals";
import type { BrowserContextOptions, Locator, Page, Route } from "playwright-core";
import { barriersIn, button, describeInBrowser, focused, hears, tabTo } from "./browser.ts";
import { flawsIn } from "./flaws-in.ts";
import { localPage } from "./local-page.ts";

/** What a browser tells of a line that is gone. */
const cutOff = /^Failed to load resource: net::ERR_(INCOMPLETE_CHUNKED_ENCODING|CONNECTION_REFUSED)$/;

describeInBrowser("the page", () => {
  const local = localPage();
  let page: Page;
  let asked: string[];

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    page = await local.newPage(options);
    asked = [];
    page.on("request", (request) => asked.push(request.url()));
    await page.goto("/");
    await page.locator("#phone").waitFor();
  }

  const order = (id: string): Locator => page.locator(`li[data-order="${id}"]`);
  const choose = (name: string): Promise<void> => page.locator("#phone").getByText(name).click();
  const hangUp = (): Locator => page.getByRole("button", { name: /Hang up|電話を切る/ });
  const field = (): Locator => page.getByRole("textbox", { name: /What the caller says|お客様のことば/ });

  async function types(words: string): Promise<void> {
    await page.keyboard.type(words);
    await page.keyboard.press("Enter");
  }

  async function call(): Promise<void> {
    await page.getByRole("button", { name: /^(Call|電話をかける)$/ }).click();
  }

  const sidewaysScroll = (): Promise<number> =>
    page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");

  const barriers = () => barriersIn(page);

  /** Whether all of it can be seen, without scrolling. */
  async function inSight(locator: Locator): Promise<boolean> {
    const box = await locator.boundingBox();
    const { width = 0, height = 0 } = page.viewportSize() ?? {};
    if (!box) return false;
    return box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;
  }

  /** The last words of the line are seen to their end. */
  async function newestInSight(): Promise<boolean> {
    const [words, log] = await Promise.all([
      page.locator(".bubble.line").last().boundingBox(),
      page.getByRole("log").boundingBox(),
    ]);
    return words !== null && log !== null && words.y + words.height <= log.y + log.height + 1;
  }

  const widths = [
    { width: 390, height: 844 },
    { width: 1366, height: 768 },
    { width: 1920, height: 1080 },
  ] as const;
  const calls = {
    "en-US": {
      caller: /Emily Carter/,
      order: "2107",
      says: ["I'd like to change the shipping date", "tomorrow", "yes"],
      hears: [/press 0/, /On which day/, /Is that right/, /now ships on/],
      shows: /Sat, Nov 28.*→.*Wed, Nov 25/s,
      text: /Walnut desk lamp.*November 25th/,
      announces: "Walnut desk lamp now ships Wed, Nov 25.",
      again: "Call again",
      another: "Another caller",
    },
    "ja-JP": {
      caller: /山田 花子/,
      order: "1042",
      says: ["日にちを変えたいです", "明日", "はい"],
      hears: [/有田焼の急須/, /いつ|何日|どの日/, /よろしいでしょうか/, /発送日を|に変更/],
      shows: /11月30日.*→.*11月25日/s,
      text: /11月25日/,
      announces: /発送日が11月25日/,
      again: "もう一度かける",
      another: "別の人でかける",
    },
  } as const;

  describe.each(["en-US", "ja-JP"] as const)("in %s", (locale) => {
    const expected = calls[locale];

    test("has no text that is small or cut off, and nothing that lies over something else", async () => {
      await open({ locale, reducedMotion: "reduce" });
      const flaws = () =>
        flawsIn(page, [
          { width: 320, height: 640 },
          { width: 390, height: 844 },
          { width: 1440, height: 900 },
        ]);
      for (const summary of await page.locator(".conditions summary, .workings > summary").all())
        await summary.click();
      await page.locator(".all-orders > summary").click();
      expect(await flaws()).toEqual([]);
      await call();
      await hears(page, expected.hears[0]);
      await page.getByRole("button", { name: /^(Keypad|キーパッド)$/ }).click();
      expect(await flaws()).toEqual([]);
      await field().focus();
      for (const [turn, words] of expected.says.entries()) {
        await hears(page, expected.hears[turn] ?? words);
        await types(words);
      }
      await page.locator(".texts .new").waitFor();
      expect(await flaws()).toEqual([]);
      await field().focus();
      await types("0");
      await page.locator(".agent-view").waitFor();
      expect(await flaws()).toEqual([]);
    });

    test.each(widths)(
      "takes a whole call by keyboard alone, at $width by $height, without scrolling",
      async (viewport) => {
        await open({ locale, viewport, reducedMotion: "reduce" });
        await tabTo(page.getByRole("radio", { name: expected.caller }), 60);
        await tabTo(page.getByRole("button", { name: /^(Call|電話をかける)$/ }), 60);
        expect(await inSight(page.getByRole("button", { name: /^(Call|電話をかける)$/ }))).toBe(true);
        const called = await page.getByRole("button", { name: /^(Call|電話をかける)$/ }).boundingBox();
        const places = new Set<number | undefined>();
        await page.keyboard.press("Enter");
        for (const [turn, words] of expected.hears.entries()) {
          await hears(page, words);
          await page.getByText(/The line is listening|聞いています/).waitFor();
          expect(await focused(field())).toBe(true);
          for (const seen of [hangUp(), field(), order(expected.order)])
            expect(await inSight(seen)).toBe(true);
          expect(await newestInSight()).toBe(true);
          expect(await page.evaluate("scrollY")).toBe(0);
          places.add((await hangUp().boundingBox())?.y);
          const said = expected.says[turn];
          if (said) await types(said);
        }
        await page.locator(".texts").getByText(expected.text).first().waitFor();
        places.add((await hangUp().boundingBox())?.y);
        expect(places.size).toBe(1);
        // Whoever presses Call twice does not hang up.
        const [place = 0] = places;
        expect(place >= (called?.y ?? 0) + (called?.height ?? 0) || place + 40 <= (called?.y ?? 0)).toBe(
          true,
        );
        expect(await inSight(page.locator(".texts .new p"))).toBe(true);
        expect(await order(expected.order).innerText()).toMatch(expected.shows);
        await page
          .locator(".orders [role=status]")
          .getByText(expected.announces)
          .waitFor({ state: "attached" });
        expect(await local.line.order(expected.order)).toMatchObject({
          shippingDate: "2026-11-25",
          version: 1,
        });

        await tabTo(hangUp(), 60);
        await page.keyboard.press("Enter");
        const again = page.getByRole("button", { name: expected.again });
        await again.waitFor();
        expect(await focused(again)).toBe(true);
        await tabTo(page.getByRole("button", { name: expected.another }), 60);
        await page.keyboard.press("Enter");
        const chosen = page.getByRole("radio", { name: expected.caller });
        await chosen.waitFor({ state: "attached" });
        expect(await focused(chosen)).toBe(true);
        expect(await page.locator("html").getAttribute("lang")).toBe(locale.slice(0, 2));
      },
    );

    test.each(["light", "dark"] as const)(
      "has no barriers that a machine can find in any state, %s",
      async (colorScheme) => {
        await open({ locale, colorScheme, reducedMotion: "reduce" });
        await page.locator(".workings > summary").click();
        expect(await barriers()).toEqual([]);
        await call();
        await hears(page, expected.hears[0]);
        await page.getByRole("button", { name: /^(Keypad|キーパッド)$/ }).click();
        expect(await barriers()).toEqual([]);
        await field().fill("0");
        await page.keyboard.press("Enter");
        await page.locator(".agent-view").waitFor();
        expect(await barriers()).toEqual([]);
        await page.setViewportSize({ width: 390, height: 844 });
        expect(await barriers()).toEqual([]);
        local.allow(cutOff);
        await local.served.close();
        await page
          .getByRole("alert")
          .getByText(/line is gone|接続が切れました/)
          .waitFor();
        expect(await barriers()).toEqual([]);
      },
    );
  });

  test("says in its first line what the line does and what to try, and shows the orders of whoever is chosen", async () => {
    await open();
    await page.getByText(/move or cancel an order. Press Call, say “move it to tomorrow”/).waitFor();
    await order("2107").getByText("Walnut desk lamp").waitFor();
    await choose("Daniel Brooks");
    await order("4410").getByText("Merino hiking socks").waitFor();
    expect(await order("2107").count()).toBe(0);
    await page.getByText("Withheld number").click();
    await page.getByText(/does not know yet whose they are/).waitFor();
  });

  test("lets customers dial their language's number, unless another was chosen by hand", async () => {
    await open();
    const dials = (name: string): Promise<boolean> =>
      page.locator(".numbers").getByRole("radio", { name, exact: true }).isChecked();
    expect(await dials("English")).toBe(true);
    await choose("山田 花子");
    expect(await dials("日本語")).toBe(true);
    expect(await page.locator("label").filter({ hasText: "山田 花子" }).innerText()).toMatch(
      /Japanese.*\+819012345678.*有田焼/s,
    );
    await choose("One that asks");
    await choose("Daniel Brooks");
    expect(await dials("One that asks")).toBe(true);
  });

  test("strikes out what was cancelled", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    await types("cancel it please");
    await hears(page, /Is that right|right\?|sure|Shall/i);
    await types("yes");
    await order("2107").getByText("cancelled").waitFor();
    expect(await order("2107").locator("s").innerText()).toBe("Walnut desk lamp");
    await page
      .locator(".orders [role=status]")
      .getByText("Walnut desk lamp is cancelled.")
      .waitFor({ state: "attached" });
    await page.reload();
    await page
      .locator(".texts .new")
      .getByText(/canceled/)
      .waitFor();
    expect(await order("2107").locator("s").count()).toBe(1);
  });

  test("gives each tab a call of its own, which it keeps when it is loaded again; orders they share", async () => {
    await open();
    const first = page;
    await call();
    await hears(page, /press 0/);
    page = await first.context().newPage();
    await page.goto("/");
    await choose("Daniel Brooks");
    await call();
    await hears(page, /Merino hiking socks/);
    await page.getByRole("button", { name: "Hang up" }).click();
    await page.getByRole("button", { name: "Another caller" }).click();
    await choose("Emily Carter");
    const second = page;
    page = first;
    await page.reload();
    await hears(page, /press 0/);
    await types("change the date to tomorrow");
    await hears(page, /Is that right/);
    await types("yes");
    await hears(page, /now ships/);
    await second.locator("li[data-order='2107']").getByText("Wed, Nov 25").waitFor();
    expect(await second.getByRole("heading", { name: "Who is calling?" }).count()).toBe(1);
  });

  test("goes on when the line is back: nothing typed is lost, and the focus stays in the page", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    await field().fill("I'd like to");
    await hangUp().focus();
    local.allow(cutOff);
    await local.served.close();
    await page
      .getByRole("alert")
      .getByText(/The line is gone/)
      .waitFor();
    expect(await page.locator(".lamp.live").count()).toBe(0);
    expect(await hangUp().isDisabled()).toBe(true);
    expect(await page.evaluate("document.activeElement === document.body")).toBe(false);
    expect(await field().inputValue()).toBe("I'd like to");

    await local.serve(Number(new URL(local.served.url).port));
    const dial = button(page, "Call");
    await dial.waitFor({ timeout: 30_000 });
    expect(await page.getByText(/The line is gone/).count()).toBe(0);
    expect(await page.evaluate("document.activeElement === document.body")).toBe(false);
    await dial.click();
    await hears(page, /press 0/);
    expect(await field().inputValue()).toBe("I'd like to");
  });

  test.each([
    ["the network", (route: Route) => route.abort()],
    ["the server", (route: Route) => route.fulfill({ status: 500, body: "broken" })],
  ])("tells that words did not arrive by %s, and gives them back", async (_, fail) => {
    await open();
    await call();
    await hears(page, /press 0/);
    local.allow(/^Failed to load resource: .*(ERR_FAILED|status of 500)/);
    await page.route(/commands/, fail);
    await types("cancel it");
    await page
      .getByRole("alert")
      .getByText(/did not reach the line/)
      .waitFor();
    expect(await field().inputValue()).toBe("cancel it");
    await page.unroute(/commands/);
    await page.keyboard.press("Enter");
    await hears(page, /Is that right|right\?|sure|Shall/i);
    expect(await page.getByText(/did not reach the line/).count()).toBe(0);
  });

  test("works where the browser stores nothing", async () => {
    await open();
    await page.addInitScript(`for (const name of ["localStorage", "sessionStorage"])
      Object.defineProperty(window, name, { get() { throw new DOMException("denied", "SecurityError"); } });`);
    await page.reload();
    await page.getByText("日本語").first().click();
    await call();
    await hears(page, /press 0/);
    await page.locator(".workings > summary").click();
  });

  test("sends keys together that are pressed within the time that the line waits", async () => {
    await open();
    await page.clock.install();
    await page.reload();
    await call();
    await hears(page, /press 0/);
    await types("change the shipping date");
    await hears(page, /On which day/);
    await hangUp().focus();
    await page.clock.pauseAt(Date.now() + 60_000);
    for (const key of "1128") {
      await page.keyboard.press(key);
      await page.clock.runFor(1500);
    }
    await page.locator(".pressed").getByText("1128").waitFor();
    await page.clock.resume();
    await page
      .locator(".bubble.caller")
      .filter({ has: page.locator("kbd") })
      .waitFor();
    expect(await page.locator(".bubble.caller").last().locator("kbd").count()).toBe(4);
  });

  test("changes its language by a switch, and remembers", async () => {
    await open();
    await page.getByText("日本語").first().click();
    await page.getByRole("heading", { name: "だれがかけますか" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { name: "だれがかけますか" }).waitFor();
  });

  test("folds what works behind the call, and remembers that it was opened", async () => {
    await open();
    const workings = page.locator(".workings > summary");
    expect(await page.getByText("Bot session").isVisible()).toBe(false);
    await workings.click();
    await call();
    await hears(page, /press 0/);
    await page.locator(".functions").getByText("look-up-order").first().waitFor();
    expect(await page.locator(".functions pre").first().innerText()).toContain('"recordFound": "True"');
    await page
      .getByRole("region", { name: "Contact attributes" })
      .getByText("Walnut desk lamp", { exact: true })
      .waitFor();
    await types("hello there");
    await page.getByRole("region", { name: "Bot session" }).getByText("+818034567890").waitFor();
    await page.reload();
    await page.getByRole("region", { name: "Bot session" }).waitFor();
    await page.locator(".all-orders > summary").click();
    await page.locator("tr[data-order='1042']").waitFor();
  });

  test("takes keys from its keypad and from the keyboard, several at a time", async () => {
    await open();
    await page.getByText("Withheld number").click();
    await call();
    await hears(page, /phone number/);
    await button(page, "0").click();
    await page.locator(".pressed").getByText("0").waitFor();
    await page.keyboard.type("8034567890#");
    await hears(page, /order number/);
    expect(await page.locator(".bubble.caller").first().innerText()).toMatch(/0\s*8\s*0\s*3/);
    await page.getByRole("textbox").first().fill("2107#");
    await page.keyboard.press("Enter");
    await hears(page, /Walnut desk lamp/);
    await page.getByRole("heading", { name: "Orders of Emily Carter" }).waitFor();
  });

  test("lets callers stay silent, and puts them through with the agent's whisper", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    await page.getByRole("button", { name: "Stay silent" }).click();
    await page.getByRole("log").getByText("silence").waitFor();
    await page.getByRole("button", { name: "Keypad" }).click();
    await button(page, "0").click();
    await page.getByText("The caller was put through to a person.").waitFor();
    const agent = page.getByRole("region", { name: /What the person sees/ });
    await agent
      .locator("blockquote")
      .getByText(/Walnut desk lamp/)
      .waitFor();
    await agent.locator("dd").getByText("The caller asked for a person.").waitFor();
    expect(await focused(page.getByRole("button", { name: "Call again" }))).toBe(true);
  });

  test("sets the scene: a text waits while SNS is down, and comes with the sweep", async () => {
    await open();
    await page.getByText("Set it yourself").click();
    await page.getByLabel("sns").selectOption({ label: "is down" });
    await call();
    await hears(page, /press 0/);
    await types("cancel it please");
    await hears(page, /Is that right|right\?|sure|Shall/i);
    await types("yes");
    await order("2107").getByText("cancelled").waitFor();
    await page.locator(".workings > summary").click();
    await page.locator(".all-orders > summary").click();
    await page.locator("tr[data-order='2107']").getByText("owed").waitFor();
    await page.getByLabel("sns").selectOption({ label: "works" });
    await page.getByRole("button", { name: "+10 min" }).click();
    await page
      .getByRole("region", { name: /Text messages/ })
      .getByText(/canceled/)
      .waitFor();
    expect(local.line.now()).toEqual(new Date("2026-11-24T10:10:00+09:00"));
  });

  test("sets the clock in the line's own zone, and sends people home", async () => {
    await open({ timezoneId: "America/New_York" });
    await page.getByText("Set it yourself").click();
    await page.getByRole("textbox", { name: /clock/ }).fill("2026-11-25T18:30");
    await button(page, "Set").click();
    await page.getByText("Wed, Nov 25, 2026, 18:30").waitFor();
    expect(local.line.now()).toEqual(new Date("2026-11-25T18:30:00+09:00"));
    await page.getByLabel("People answer").selectOption({ label: "not now" });
    await call();
    await hears(page, /press 0/);
    await types("0");
    await hears(page, /not available right now/);
  });

  test.each([320, 360, 768, 1024, 2560])(
    "scrolls up and down alone on a screen of %d pixels",
    async (width) => {
      await open({ viewport: { width, height: 700 }, hasTouch: true });
      expect(await sidewaysScroll()).toBe(0);
      await call();
      await hears(page, /press 0/);
      expect(await sidewaysScroll()).toBe(0);
    },
  );

  test("keeps still for those who want it", async () => {
    const animation = "getComputedStyle(document.querySelector('.lamp.live')).animationName";
    await open({ reducedMotion: "reduce" });
    await call();
    await hears(page, /press 0/);
    expect(await page.evaluate(animation)).toBe("none");
    await page.context().close();
    await open();
    await call();
    await hears(page, /press 0/);
    expect(await page.evaluate(animation)).toBe("breathe");
  });

  test("keeps a call when it is loaded again, and asks nobody but this machine", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    await page.reload();
    await hears(page, /press 0/);
    expect(await page.locator(".bubble.line").count()).toBeGreaterThan(2);
    expect(asked.filter((url) => !url.startsWith(local.served.url))).toEqual([]);
  });
});
