import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { Browser, Page } from "playwright-core";
import { callRecording } from "../../../local/page/recording/call-recording.ts";
import { describeInBrowser, openBrowser } from "./browser.ts";

const file = new URL("../../../docs/call.svg", import.meta.url);

describe("the recording of a call", () => {
  test("is what the line says now: npm run recording", async () => {
    expect(await readFile(file, "utf8")).toBe(await callRecording());
  });

  test("tells what was heard, what was ordered and what was texted", async () => {
    const words = (await readFile(file, "utf8")).replace(/<\/tspan><tspan[^>]*>/g, " ");
    expect(words).toContain("um, the day after tomorrow please");
    expect(words).toContain("The new shipping date is Thursday, November 26th. Is that right?");
    expect(words).toContain(
      "Hinoki: Your order &quot;The North Face Summit L3 Ventrix 2.0 Hoodie&quot; now ships",
    );
    expect(words).toMatch(/Tue, Dec 1.*Thu, Nov 26/s);
  });

  test("is small, runs nothing, asks nobody, and takes 20 to 30 seconds", async () => {
    const svg = await readFile(file, "utf8");
    expect(svg.length).toBeLessThan(60_000);
    expect(svg).not.toMatch(/<script|foreignObject|href|url\(|@import|@font-face/);
    const seconds = Number(/animation-duration:(\d+)s/.exec(svg)?.[1]);
    expect(seconds).toBeGreaterThanOrEqual(20);
    expect(seconds).toBeLessThanOrEqual(30);
  });
});

describeInBrowser("the recording of a call, in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());

  async function open(reducedMotion: "reduce" | "no-preference"): Promise<Page> {
    const page = await browser.newPage({ reducedMotion });
    await page.goto(file.href);
    return page;
  }
  const opacity = (page: Page, words: string): Promise<string | undefined> =>
    page
      .getByText(words)
      .locator("..")
      .evaluate((element) => element.ownerDocument.defaultView?.getComputedStyle(element).opacity);

  test("is well-formed, and a picture like any other", async () => {
    const page = await open("no-preference");
    expect(await page.evaluate("document.documentElement.nodeName")).toBe("svg");
    expect(await page.getByText("parsererror").count()).toBe(0);
    await page.close();
  });

  test("begins before the change and ends after it", async () => {
    const page = await open("no-preference");
    const at = (part: number) =>
      page.evaluate(`document.getAnimations().forEach((animation) => {
        animation.pause();
        animation.currentTime = ${part} * animation.effect.getComputedTiming().duration;
      })`);
    await at(0.1);
    expect([await opacity(page, "Tue, Dec 1"), await opacity(page, "Thu, Nov 26")]).toEqual(["1", "0"]);
    await at(0.95);
    expect([await opacity(page, "Tue, Dec 1"), await opacity(page, "Thu, Nov 26")]).toEqual(["0", "1"]);
    await page.close();
  });

  test("shows the end at once to those who want it still", async () => {
    const page = await open("reduce");
    expect(await page.evaluate("document.getAnimations().length")).toBe(0);
    expect([await opacity(page, "Tue, Dec 1"), await opacity(page, "Thu, Nov 26")]).toEqual(["0", "1"]);
    expect(await opacity(page, "No text has arrived yet.")).toBe("0");
    await page.close();
  });
});
