import { chromium } from "playwright-core";
import { openLocalLine } from "../line/index.ts";
import { serveLocalPage } from "./serve-local-page.ts";

/** Photographs the page in the middle of a call, for the README: `npm run screenshot`. Wants chromium. */
const line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
const served = await serveLocalPage(line);
const browser = await chromium.launch({
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: ["--headless", "--no-sandbox", "--disable-gpu"],
});
const page = await browser.newPage({
  ...{ viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" },
});
const hears = (words: string): Promise<void> => page.getByRole("log").getByText(words).last().waitFor();
const says = async (words: string): Promise<void> => {
  await page.getByRole("textbox").first().fill(words);
  await page.keyboard.press("Enter");
};

await page.goto(served.url);
await page.getByRole("button", { name: "Call", exact: true }).click();
await hears("press 0");
await says("I'd like to change the shipping date");
await hears("On which day");
await says("tomorrow");
await hears("Is that right?");
await page.screenshot({ path: "docs/page.png" });

await browser.close();
await served.close();
await line.close();
