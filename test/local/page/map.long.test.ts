import { expect, test } from "@jest/globals";
import type { BrowserContextOptions, Locator, Page } from "playwright-core";
import { barriersIn, describeInBrowser, focused } from "./browser.ts";
import { localPage } from "./local-page.ts";

describeInBrowser("the map of the flow", () => {
  const { newPage } = localPage();
  let page: Page;

  const frame = (): Locator => page.locator(".map-frame");
  const drawing = (): Locator => page.locator(".drawing");
  const phase = (id: string): Locator => page.locator(`.phase[data-phase="${id}"]`);
  const block = (id: string): Locator => page.locator(`.block[data-block="${id}"]`);
  const card = (): Locator => page.getByRole("dialog");
  const button = (name: string): Locator => page.locator(".map").getByRole("button", { name, exact: true });

  async function open(options: BrowserContextOptions = {}): Promise<void> {
    page = await newPage({ reducedMotion: "reduce", ...options });
    await page.goto("/");
    await phase("menu").locator(".sign").waitFor();
    await frame().scrollIntoViewIfNeeded();
  }

  async function call(): Promise<void> {
    await page.getByRole("button", { name: /^(Call|電話をかける)$/ }).click();
    await page
      .getByRole("log")
      .getByText(/press 0|オペレーターは0/)
      .last()
      .waitFor();
  }

  const box = async (of: Locator) => {
    const found = await of.boundingBox();
    if (!found) throw new Error("not shown");
    return found;
  };
  async function middle(of: Locator): Promise<[x: number, y: number]> {
    const { x, y, width, height } = await box(of);
    return [x + width / 2, y + height / 2];
  }
  async function isWithin(inner: Locator, outer: Locator): Promise<boolean> {
    const [one, other] = [await box(inner), await box(outer)];
    return (
      one.x >= other.x - 1 &&
      one.y >= other.y - 1 &&
      one.x + one.width <= other.x + other.width + 1 &&
      one.y + one.height <= other.y + other.height + 1
    );
  }
  /** How much larger than at first. */
  const scale = (): Promise<number> =>
    drawing().evaluate((element) => new DOMMatrix(getComputedStyle(element).transform).a);
  async function until(holds: () => Promise<boolean>): Promise<void> {
    for (const latest = Date.now() + 5000; Date.now() < latest; ) if (await holds()) return;
    throw new Error("it never came to that");
  }

  const barriers = () => barriersIn(page, ".map");

  test.each([
    [390, 844],
    [768, 1024],
    [1920, 1080],
  ])(
    "fits at first on %d × %d: every phase, its title whole and of at least 12 pixels",
    async (width, height) => {
      await open({ viewport: { width, height } });
      const phases = page.locator(".phase");
      expect(await phases.count()).toBe(14);
      for (const one of await phases.all()) {
        expect(await isWithin(one, frame())).toBe(true);
        const title = one.locator(".sign strong");
        expect(await isWithin(title, one)).toBe(true);
        expect((await box(title)).height).toBeGreaterThanOrEqual(12);
        expect(
          await title.evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize)),
        ).toBeGreaterThanOrEqual(12);
      }
    },
  );

  test("zooms by buttons and keys, and shows all again", async () => {
    await open();
    await button("Zoom in").click();
    expect(await scale()).toBeCloseTo(1.5);
    await button("Zoom out").click();
    expect(await scale()).toBe(1);
    await frame().focus();
    await page.keyboard.press("+");
    await page.keyboard.press("+");
    expect(await scale()).toBeCloseTo(2.25);
    await page.keyboard.press("-");
    expect(await scale()).toBeCloseTo(1.5);
    const before = await box(phase("menu"));
    await page.keyboard.press("ArrowRight");
    expect((await box(phase("menu"))).x).toBeLessThan(before.x);
    await page.keyboard.press("0");
    expect(await scale()).toBe(1);
  });

  test("zooms with the wheel where the pointer is, once it is entered; before, the page scrolls", async () => {
    await open({ viewport: { width: 1400, height: 600 } });
    await page.mouse.move(...(await middle(phase("prove"))));
    await page.mouse.wheel(0, -100);
    expect(await scale()).toBe(1);

    await frame().focus();
    await frame().scrollIntoViewIfNeeded();
    const [x, y] = await middle(phase("prove"));
    await page.mouse.move(x, y);
    await page.mouse.wheel(0, -200);
    await until(async () => (await scale()) > 1.2);
    const [nowX, nowY] = await middle(phase("prove"));
    expect(Math.hypot(nowX - x, nowY - y)).toBeLessThan(2);
  });

  test("is dragged, and a drag opens nothing", async () => {
    await open();
    await button("Zoom in").click();
    await button("Zoom in").click();
    const before = await box(phase("menu"));
    const [x, y] = await middle(frame());
    await page.mouse.move(x, y);
    await page.mouse.down();
    await page.mouse.move(x - 40, y - 10);
    await page.mouse.move(x - 80, y - 20);
    await page.mouse.up();
    const after = await box(phase("menu"));
    expect(Math.round(after.x - before.x)).toBe(-80);
    expect(Math.round(after.y - before.y)).toBe(-20);
    expect(await card().count()).toBe(0);
  });

  test("follows the call until it is moved by hand, and again when asked to", async () => {
    await open();
    await call();
    await page.locator(".block.current[data-block=menu-talk]").waitFor();
    expect(await isWithin(block("menu-talk"), frame())).toBe(true);
    expect(await block("find-by-caller").evaluate(({ classList }) => classList.contains("lit"))).toBe(true);
    expect(await block("claim-phone").evaluate(({ classList }) => classList.contains("lit"))).toBe(false);
    expect(await page.locator(".follow").count()).toBe(0);

    await button("Show all").click();
    await page.getByRole("textbox", { name: "What the caller says" }).fill("0");
    await page.keyboard.press("Enter");
    await page.locator(".phase.lit[data-phase=person]").waitFor();
    expect(await scale()).toBe(1);

    await button("Follow the call").click();
    expect(await scale()).toBeGreaterThan(3);
    expect(await isWithin(page.locator(".block.current"), frame())).toBe(true);
    expect(await focused(frame())).toBe(true);
  });

  test("flies to the call where motion is welcome", async () => {
    await open({ reducedMotion: "no-preference" });
    await call();
    await until(async () => {
      const at = await box(page.locator(".block.current"));
      return at.width > 200 && (await isWithin(page.locator(".block.current"), frame()));
    });
  });

  test("opens a block by keyboard, tells what it says and what was answered, leads on, and gives focus back", async () => {
    await open();
    await call();
    const find = page.getByRole("combobox", { name: "Find a block or phase" });
    await find.fill("end-goodbye");
    await page.keyboard.press("Enter");
    await card().getByText("Thank you for calling. Goodbye.").waitFor();
    await card().getByText("お電話ありがとうございました。失礼いたします。").waitFor();
    expect(await focused(card().getByRole("heading", { name: "goodbye" }))).toBe(true);
    await card()
      .getByRole("button", { name: /end-hang-up/ })
      .press("Enter");
    await card().getByRole("heading", { name: "hang-up" }).waitFor();
    await page.keyboard.press("Escape");
    await card().waitFor({ state: "detached" });
    expect(await focused(find)).toBe(true);

    await find.fill("find-by-caller");
    await page.keyboard.press("Enter");
    await card().getByText("The call came through here.").waitFor();
    await card().getByText("Walnut desk lamp", { exact: true }).waitFor();
    expect(
      await card()
        .getByRole("button", { name: /find-by-caller-outcome.*taken/ })
        .count(),
    ).toBe(1);
  });

  test("opens what is in the middle by Enter, a phase by a click, and tells where they lead", async () => {
    await open();
    await phase("claim").getByRole("button").click();
    await card().getByRole("heading", { name: "Claim" }).waitFor();
    await card()
      .getByRole("button", { name: /claim-phone|phone/ })
      .first()
      .click();
    await card().getByRole("button", { name: "Close" }).click();
    await frame().focus();
    await page.keyboard.press("Enter");
    await card().waitFor();
  });

  test.each([
    [320, 568],
    [390, 844],
  ])("is read where the call is without zooming, on %d × %d", async (width, height) => {
    await open({ viewport: { width, height } });
    await page.getByRole("button", { name: "Call", exact: true }).click();
    const menu = page.locator('[data-block="menu-talk"].current');
    await menu.waitFor();
    const pixels = (): Promise<number> =>
      menu
        .locator(".row")
        .first()
        .evaluate((row) => {
          const { fontSize, lineHeight } = getComputedStyle(row);
          return (
            (Number.parseFloat(fontSize) * row.getBoundingClientRect().height) / Number.parseFloat(lineHeight)
          );
        });
    await until(async () => (await pixels()) >= 12);
    const [name, seen, title] = [
      await box(menu.locator("strong")),
      await box(frame()),
      phase("menu").locator(".sign strong"),
    ];
    expect(name.x).toBeGreaterThan(seen.x);
    expect(name.y).toBeGreaterThan((await box(title)).y + (await box(title)).height);
  });

  test("tells when nothing is called so", async () => {
    await open();
    await page.getByRole("combobox", { name: "Find a block or phase" }).fill("pizza");
    await page.keyboard.press("Enter");
    await page.getByText("Nothing is called that.").waitFor();
  });

  test("leaves one finger to the page, and moves and zooms with two", async () => {
    await open({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });
    const [x, y] = await middle(frame());
    const session = await page.context().newCDPSession(page);
    const touch = async (type: "touchStart" | "touchMove" | "touchEnd", spread?: number): Promise<void> => {
      const touchPoints =
        spread === undefined
          ? []
          : [
              { x: x - spread, y },
              { x: x + spread, y },
            ];
      await session.send("Input.dispatchTouchEvent", { type, touchPoints });
    };
    await touch("touchStart", 30);
    await touch("touchMove", 45);
    await touch("touchMove", 60);
    await touch("touchEnd");
    expect(await scale()).toBeGreaterThan(1.5);
    expect(await frame().evaluate((element) => getComputedStyle(element).touchAction)).toBe("pan-x pan-y");
    expect(await card().count()).toBe(0);
  });

  test("is Japanese throughout on a Japanese page, but for identifiers", async () => {
    await open({ locale: "ja-JP" });
    await call();
    const english =
      /\b(the|otherwise|error|silence|key|again|often|more than|flow|contact|voice|hangs|closed|open)\b/i;
    const texts = async (of: string): Promise<readonly string[]> => page.locator(of).allTextContents();
    const labels = [
      ...(await texts(".sign, .map-head h2, .map-tools, .hint, .find-block button")),
      // What the agent is told is in the agent's language.
      ...(await texts(".phase:not([data-phase=whisper]) .block span")),
    ].map((text) => text.replace(/→ [\w-]+|[\w-]*\.[\w.]+|[\w]+-[\w-]+|\([\w, .-]*\)/g, ""));
    expect(labels.filter((text) => english.test(text))).toEqual([]);
    expect(await page.locator(".sign").getByText("ご注文検索").count()).toBe(1);

    await page.getByRole("combobox", { name: "ブロック・段階を探す" }).fill("終了");
    await page.keyboard.press("Enter");
    await card().getByRole("heading", { name: "終了" }).waitFor();
    await card()
      .getByRole("button", { name: /goodbye/ })
      .click();
    await card().getByRole("heading", { name: "話すことば" }).waitFor();
    expect(await card().locator("blockquote").first().getAttribute("lang")).toBe("ja");
    await page.getByText("English", { exact: true }).first().click();
    await card().getByRole("heading", { name: "Says" }).waitFor();
    await page.locator(".sign").getByText("Welcome").waitFor({ state: "attached" });
  });

  test.each([{ colorScheme: "light" }, { colorScheme: "dark" }, { forcedColors: "active" }] as const)(
    "has no barriers that a machine can find, %j",
    async (look) => {
      await open(look);
      expect(await barriers()).toEqual([]);
      await call();
      expect(await barriers()).toEqual([]);
      await button("Show all").click();
      await phase("menu").getByRole("button").first().click();
      expect(await barriers()).toEqual([]);
      await card().getByRole("button", { name: /talk/ }).first().click();
      expect(await barriers()).toEqual([]);
    },
  );
});
