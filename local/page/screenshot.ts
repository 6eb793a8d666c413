import { runCommand, whileOpen, writable } from "connect-simulator/command";
import { type Browser, chromium } from "playwright-core";
import { openLocalLine } from "../line/index.ts";
import { serveLocalPage } from "./serve-local-page.ts";

const file = "docs/page.png";

await runCommand({
  usage: "npm run screenshot",
  about: `Photographs the page in the middle of a call, for the README: ${file}.`,
  options: {},
  notes: "Wants Chromium: /usr/bin/chromium, or what CHROMIUM names.",
  example: "CHROMIUM=/usr/bin/google-chrome npm run screenshot",
  exits: { 0: "it is written" },
  async run() {
    await writable(file);
    await photograph();
    return 0;
  },
});

async function openChromium(): Promise<Browser> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  try {
    return await chromium.launch({ executablePath, args: ["--headless", "--no-sandbox", "--disable-gpu"] });
  } catch (cause) {
    throw new Error(
      `${executablePath} is no Chromium that starts here. Name one: CHROMIUM=/usr/bin/google-chrome`,
      { cause },
    );
  }
}

function photograph(): Promise<void> {
  return whileOpen(async (opened) => {
    const browser = await opened.keep(openChromium(), (launched) => launched.close());
    const opening = openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
    const line = await opened.keep(opening, ({ close }) => close());
    const served = await opened.keep(serveLocalPage(line), ({ close }) => close());
    const page = await browser.newPage({
      ...{ viewport: { width: 1440, height: 900 }, locale: "en-US", reducedMotion: "reduce" },
    });
    const hears = (words: string): Promise<void> => page.getByRole("log").getByText(words).last().waitFor();
    const says = async (words: string): Promise<void> => {
      await page.getByRole("textbox", { name: "What the caller says" }).fill(words);
      await page.keyboard.press("Enter");
    };

    await page.goto(served.url);
    await page.getByRole("button", { name: "Call", exact: true }).click();
    await hears("press 0");
    await says("I'd like to change the shipping date");
    await hears("On which day");
    await says("tomorrow");
    await hears("Is that right?");
    await says("yes");
    await page.getByText("New in this call").waitFor();
    await page.screenshot({ path: file });
  });
}
