import { readFile } from "node:fs/promises";
import { expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { openLocalLine } from "../../../local/line/index.ts";
import { orderScripts } from "../../../local/script/order-scripts.ts";
import { barriersIn, button, describeInBrowser, hears } from "./browser.ts";
import { localPage } from "./local-page.ts";

const emily = "+818034567890";

describeInBrowser("playing with the line", () => {
  const local = localPage();
  let page: Page;

  async function open(search = "", options: BrowserContextOptions = {}): Promise<void> {
    page = await local.newPage({ reducedMotion: "reduce", ...options });
    await page.goto(`/${search}`);
    await page.locator("#phone").waitFor();
  }

  async function types(...said: readonly string[]): Promise<void> {
    for (const one of said) {
      await page.locator(".waits").waitFor();
      await page.getByRole("textbox").first().focus();
      await page.keyboard.type(one);
      await page.keyboard.press("Enter");
      await page.locator(".bubble.caller").nth(said.indexOf(one)).waitFor();
    }
  }
  const barriers = () => barriersIn(page, ".conditions");

  test("a text that was owed arrives once SNS is mended and time has passed", async () => {
    await open();
    await button(page, "Texts down").click();
    await page.getByText("sns is down").waitFor();
    await button(page, "Call").click();
    await hears(page, /press 0/);
    await types("cancel it", "yes");
    await hears(page, /has been canceled/);
    await button(page, "Mend sns").click();
    await page.getByText("sns is down").waitFor({ state: "detached" });
    expect(await page.evaluate("document.activeElement.textContent")).toBe("+10 min");
    await page.keyboard.press("Enter");
    await page
      .getByRole("region", { name: /Text messages/ })
      .getByText(/canceled/)
      .waitFor();
  });

  test("everything is reset: the order, its text, the clock; a call under way is hung up", async () => {
    await open();
    await button(page, "Call").click();
    await hears(page, /press 0/);
    await types("cancel it", "yes");
    await hears(page, /has been canceled/);
    await button(page, "+1 day").click();
    await page.locator(".conditions").getByText("Wed, Nov 25, 2026, 10:00").waitFor();
    await button(page, "Reset everything").click();
    await page.getByText("Everything is as it was at first.").waitFor();
    await page.locator(".conditions").getByText("Tue, Nov 24, 2026, 10:00").waitFor();
    await page.getByRole("heading", { name: "Who is calling?" }).waitFor();
    expect(await local.line.sms()).toEqual([]);
    expect(await local.line.order("2107")).toMatchObject({ status: "placed", version: 0 });
  });

  test("a call that was saved plays again as it went, with what was set in its middle", async () => {
    await open();
    await button(page, "Call").click();
    await hears(page, /press 0/);
    await types("cancel it");
    await hears(page, /Is that right/);
    await page.getByText("Set it yourself").click();
    await page.getByLabel("sns").selectOption({ label: "is down" });
    await page.getByText("sns is down").waitFor();
    await page.locator("textarea, .caller-controls input").first().fill("yes");
    await page.keyboard.press("Enter");
    await hears(page, /has been canceled/);
    await button(page, "Mend sns").click();
    await button(page, "+10 min").click();
    await page
      .getByRole("region", { name: /Text messages/ })
      .getByText(/canceled/)
      .waitFor();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      button(page, "Save this call").click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/\.call\.yaml$/);
    const script = orderScripts.read(await readFile(await download.path(), "utf8"));
    expect(script.steps.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(["fault", "clear faults", "clock", "sms"]),
    );

    const fresh = await openLocalLine({ orders: [], clock: script.at });
    const play = await orderScripts.play(script, fresh).finally(() => fresh.close());
    expect(play.deviation).toBeUndefined();
  });

  test("a link sets a call up, and after a click on Call it goes its way", async () => {
    await open(`?from=${encodeURIComponent(emily)}&to=en-US&scene=texts-down&say=cancel+it&press=1`);
    await page.getByText(/Press Call, and it is made step by step/).waitFor();
    await page.locator('[aria-pressed=true]:text-is("Texts down")').waitFor();
    expect(page.url()).toBe(local.served.url);
    await button(page, "Call").click();
    await hears(page, /has been canceled/);
    expect(await local.line.order("2107")).toMatchObject({ status: "cancelled", noticeOwed: {} });

    await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await button(page, "Copy a link to this call").click();
    await page.getByText("Copied.").waitFor();
    const copied = String(await page.evaluate("navigator.clipboard.readText()"));
    expect(copied).toContain("scene=texts-down&say=cancel+it&press=1");
  });

  test("a link that cannot be followed says so, and sets nothing up", async () => {
    await local.line.breakWith({ target: "sns", how: "is down" });
    await open("?from=Emily&scene=shipped");
    await page
      .getByRole("alert")
      .getByText(/from=Emily, which cannot be followed/)
      .waitFor();
    expect(local.line.faults).toEqual([{ target: "sns", how: "is down" }]);
  });

  test("a link that cannot be followed, opened during a call on a phone, leaves the controls where they are", async () => {
    await open("", { viewport: { width: 390, height: 844 } });
    await button(page, "Call").click();
    await hears(page, /press 0/);
    const place = () => button(page, "Hang up").boundingBox();
    const before = await place();
    await page.goto(`/?from=Emily&fault=everything&mood=bad`);
    await page
      .getByRole("alert")
      .getByText(/from=Emily, which cannot be followed/)
      .waitFor();
    await hears(page, /press 0/);
    expect(await place()).toEqual(before);
    expect(await barriers()).toEqual([]);
  });

  test("a call that comes with the line is played step by step, and then to its end", async () => {
    await open();
    await page.getByText("Play a scripted call").click();
    await page.getByLabel("One that comes with the line").selectOption("trouble/texts-are-down");
    await button(page, "Begin").click();
    await page.getByRole("heading", { name: /Texts cannot be sent/ }).waitFor();
    await hears(page, /press 0/);
    expect(await page.locator("[aria-current=step]").innerText()).toBe("says: move it to tomorrow");
    await button(page, "Next step").click();
    await hears(page, /Is that right/);
    await page.locator("[aria-current=step]").getByText("says: yes").waitFor();
    expect(await barriers()).toEqual([]);
    await button(page, "Play all").click();
    await page.getByText("The call went as scripted.").waitFor({ timeout: 60_000 });
    expect(await local.line.order("2107")).toMatchObject({ status: "cancelled", version: 2 });
  });

  const file = (text: string) => ({
    name: "my.call.yaml",
    mimeType: "application/yaml",
    buffer: Buffer.from(text),
  });
  const heading = "title: Mine\ncaller: withheld\nlanguage: en-US\nat: 2026-11-24T10:00+09:00\nsteps:\n";

  test("a file of one's own is played, up to where the call goes another way", async () => {
    await open();
    await page.getByText("Play a scripted call").click();
    const chooser = page.getByLabel(/Or a file/);
    await chooser.setInputFiles(
      file(`${heading}  - hears: phone number\n  - hears: Your order\n  - silence\n`),
    );
    await page.getByRole("heading", { name: "Mine" }).waitFor();
    await button(page, "Play all").click();
    await page.getByText(/Line 7 expected the line to say Your order, but:/).waitFor();
    expect(await page.locator("[aria-current=step]").innerText()).toBe("hears: Your order");

    await chooser.setInputFiles(file(`${heading}  - sings: la\n`));
    await page.getByText(/my.call.yaml:6: sings is no step/).waitFor();
    await chooser.setInputFiles(file("x".repeat(200_001)));
    await page.getByText(/longer than 200 KB/).waitFor();
  });
});
