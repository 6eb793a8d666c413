import { fileURLToPath } from "node:url";
import { expect, test } from "@jest/globals";
import type { BrowserContextOptions, Page } from "playwright-core";
import { barriersIn, describeInBrowser, hears } from "./browser.ts";
import { localPage } from "./local-page.ts";

interface Heard {
  readonly sentences: readonly { text: string; lang: string; voice: string | undefined; pitch: number }[];
  readonly cancelled: number;
  readonly tones: readonly number[];
}

describeInBrowser("the sound of the page", () => {
  const { newPage } = localPage();
  let page: Page;

  /** Opens the page in a browser that speaks and listens, after `also` has changed what it can. */
  async function open(options: BrowserContextOptions = {}, also = ""): Promise<void> {
    page = await newPage({ reducedMotion: "reduce", ...options });
    await page.addInitScript({ path: fileURLToPath(new URL("./sound-stand-in.js", import.meta.url)) });
    await page.addInitScript(also);
    await page.goto("/");
    await page.locator("#phone").waitFor();
  }

  const sound = () => page.getByRole("button", { name: /^(Sound|音声)$/ });
  const microphone = () => page.getByRole("button", { name: /^(Speak|マイクで話す)$/ });
  const call = () => page.getByRole("button", { name: /^(Call|電話をかける)$/ }).click();
  const heard = (): Promise<Heard> => page.evaluate("heard");
  const says = async (words: string): Promise<void> => {
    await page.getByRole("textbox", { name: /What the caller says|お客様のことば/ }).fill(words);
    await page.keyboard.press("Enter");
  };
  const presses = async (key: string): Promise<void> => {
    await sound().focus();
    await page.keyboard.press(key);
  };
  // Without `waitForFunction`, which the page's policy refuses.
  const until = (condition: string) =>
    page.evaluate(`new Promise((resolve, reject) => {
      const look = () => (${condition} ? resolve() : requestAnimationFrame(look));
      setTimeout(() => reject(new Error(${JSON.stringify(condition)} + " in " + JSON.stringify(heard.sentences))), 20_000);
      look();
    })`);
  const speaks = (words: string) => until(`heard.sentences.some(({ text }) => text.includes("${words}"))`);

  test("is off at first: nothing is said, nothing rings", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    await page.keyboard.press("Tab");
    expect(await sound().getAttribute("aria-pressed")).toBe("false");
    expect(await heard()).toMatchObject({ sentences: [], tones: [] });
    expect(await microphone().count()).toBe(0);
  });

  test("rings, then speaks what the line says, in order and in its language", async () => {
    await open();
    await sound().click();
    await call();
    await speaks("Or just say it");
    const { sentences, tones } = await heard();
    expect(tones).toEqual([400, 416]);
    expect(sentences[0]?.text).toMatch(/^Thank you for calling/);
    expect(new Set(sentences.map(({ lang, voice }) => `${lang}, ${voice}`))).toEqual(
      new Set(["en-US, voice of en-US"]),
    );
    const written = await page.locator(".bubble.line [lang]").allInnerTexts();
    expect(sentences.map(({ text }) => text).join(" ")).toBe(written.join(" ").replace(/\s+/g, " "));
  });

  test("speaks Japanese with a Japanese voice, whatever the page is read in", async () => {
    await open({ locale: "ja-JP" });
    await sound().click();
    await call();
    await speaks("有田焼の急須");
    await page.getByText("English").first().click();
    await says("キャンセルしたいです");
    await speaks("よろしい");
    const { sentences } = await heard();
    expect(new Set(sentences.map(({ lang, voice }) => `${lang}, ${voice}`))).toEqual(
      new Set(["ja-JP, voice of ja-JP"]),
    );
  });

  test.each([
    ["says something", () => says("I'd like to change the shipping date"), /On which day/],
    ["presses a key", () => presses("1"), /On which day|Is that right|not/],
    ["hangs up", () => page.getByRole("button", { name: "Hang up" }).click(), /The caller hung up/],
  ])("is cut off when the caller %s", async (_, interrupt, answer) => {
    await open({}, "heard.holds = true");
    await sound().click();
    await call();
    await speaks("Thank you for calling");
    await hears(page, /press 0/);
    await interrupt();
    await until("heard.cancelled === 1");
    await hears(page, answer);
    const { sentences } = await heard();
    expect(sentences.map(({ text }) => text).join(" ")).not.toMatch(/press 0/);
  });

  test("sounds each key as it is pressed, and the line that is hung up", async () => {
    await open();
    await sound().click();
    await call();
    await speaks("press 0");
    await presses("0");
    await until("String(heard.tones.slice(2)) === '941,1336'");
    await page.getByText("The caller was put through to a person.").waitFor();
    await page.getByRole("button", { name: "Call again" }).click();
    await hears(page, /press 0/);
    await page.getByRole("button", { name: "Hang up" }).click();
    await until("String(heard.tones.slice(-2)) === '400,400'");
  });

  test("speaks lower what is whispered to the agent", async () => {
    await open();
    await sound().click();
    await call();
    await hears(page, /press 0/);
    await says("0");
    await until("heard.sentences.some(({ text, pitch }) => pitch < 1 && text.includes('Walnut desk lamp'))");
    const { sentences } = await heard();
    expect(
      sentences.filter(({ text }) => /One moment|put you through/.test(text)).map(({ pitch }) => pitch),
    ).toEqual([1]);
  });

  test("is silent once it is switched off, and does not say later what it missed", async () => {
    await open({}, "heard.holds = true");
    await sound().click();
    await call();
    await speaks("Thank you for calling");
    await hears(page, /press 0/);
    await sound().click();
    await until("heard.cancelled === 1");
    await says("I'd like to change the shipping date");
    await hears(page, /On which day/);
    await sound().click();
    await says("whenever you like");
    await speaks("catch");
    const { sentences } = await heard();
    expect(sentences.map(({ text }) => text).join(" ")).not.toMatch(
      /press 0|On which day should it ship\?.*On which day should/,
    );
  });

  test("is remembered until the tab is closed, and says nothing again when the page is loaded anew", async () => {
    await open();
    await sound().click();
    await call();
    await hears(page, /press 0/);
    await page.reload();
    await hears(page, /press 0/);
    expect(await sound().getAttribute("aria-pressed")).toBe("true");
    expect((await heard()).sentences).toEqual([]);
    await says("I'd like to change the shipping date");
    await speaks("On which day");
  });

  test.each([
    ["en-US", 'heard.voices = ["ja-JP"]', "This browser has no voice for English."],
    ["ja-JP", 'heard.voices = ["en-US"]', "このブラウザーには日本語の音声がありません。"],
  ])("tells a reader of %s once that there is no voice", async (locale, also, words) => {
    await open({ locale }, also);
    await sound().click();
    await call();
    await page.getByRole("status").getByText(words).waitFor();
    expect(await page.locator(".bubble.line[aria-live]").count()).toBe(0);
    await says("0");
    await page.locator(".bubble.caller").waitFor();
    expect(await page.getByText(words).count()).toBe(0);
    expect((await heard()).sentences).toEqual([]);
  });

  test("leaves to a screen reader what the page does not speak itself", async () => {
    await open();
    await call();
    await hears(page, /press 0/);
    expect(await page.locator(".bubble[aria-live]").count()).toBe(0);
    await sound().click();
    await says("hello there");
    await page.locator(".bubble.caller").waitFor();
    expect(await page.locator('.bubble.line:not([aria-live="off"])').count()).toBe(0);
    expect(await page.locator(".bubble.caller[aria-live]").count()).toBe(0);
    expect(await page.getByRole("log").getAttribute("aria-live")).toBe("polite");
  });

  test("takes what is said by microphone, in the language of the call, and never unasked", async () => {
    await open({}, "heard.holds = true");
    await sound().click();
    await call();
    await hears(page, /press 0/);
    await speaks("Thank you for calling");
    expect(await page.evaluate("heard.listeners.length")).toBe(0);
    expect(await microphone().getAttribute("title")).toMatch(/maker’s servers/);
    await microphone().click();
    await until("heard.cancelled === 1");
    await page.getByText("Speak now").waitFor();
    expect(await page.evaluate("[heard.listeners[0].lang, heard.listeners[0].started]")).toEqual([
      "en-US",
      true,
    ]);
    await page.evaluate('heard.listeners[0].understand("change the", false)');
    const field = page.getByRole("textbox", { name: "What the caller says" });
    await until('document.querySelector(".caller-controls input").value === "change the"');
    await page.evaluate('heard.listeners[0].understand("change the shipping date", true)');
    await page.locator(".bubble.caller").getByText("change the shipping date").waitFor();
    await hears(page, /On which day/);
    expect(await field.inputValue()).toBe("");
    expect(await microphone().getAttribute("aria-pressed")).toBe("false");
    expect(await page.evaluate("heard.listeners.length")).toBe(1);
  });

  test("stops listening at a second press, and when the call is over", async () => {
    await open();
    await sound().click();
    await call();
    await hears(page, /press 0/);
    await microphone().click();
    await microphone().click();
    await until("heard.listeners[0].aborted");
    expect((await page.locator("#phone").getByRole("status").allInnerTexts()).join("")).toBe("");
    await microphone().click();
    await page.getByRole("button", { name: "Hang up" }).click();
    await until("heard.listeners[1].aborted");
  });

  test("tells in both languages why nothing was understood", async () => {
    await open();
    await sound().click();
    await call();
    await hears(page, /press 0/);
    const reasons: readonly (readonly [error: string, english: RegExp, japanese: RegExp])[] = [
      ["not-allowed", /may not use the microphone/, /許可/],
      ["audio-capture", /no microphone/, /マイクが見つかりません/],
      ["network", /cannot be reached/, /接続できません/],
      ["no-speech", /Nothing was heard/, /聞き取れませんでした/],
    ];
    for (const [error, english, japanese] of reasons) {
      await microphone().click();
      await page.evaluate(`heard.listeners.at(-1).fail("${error}")`);
      await page.getByRole("status").getByText(english).waitFor();
      await page.getByText("日本語").first().click();
      await page.getByRole("status").getByText(japanese).waitFor();
      await page.getByText("English").first().click();
    }
  });

  test("shows nothing in a browser that cannot speak", async () => {
    await open({}, "delete globalThis.speechSynthesis; delete globalThis.AudioContext");
    await call();
    await hears(page, /press 0/);
    expect(await sound().count()).toBe(0);
    expect(await microphone().count()).toBe(0);
  });

  test("shows no microphone in a browser that cannot listen", async () => {
    await open({}, "globalThis.webkitSpeechRecognition = undefined");
    await sound().click();
    await call();
    await speaks("Thank you for calling");
    expect(await microphone().count()).toBe(0);
  });

  test.each(["light", "dark"] as const)("puts up no barriers, %s", async (colorScheme) => {
    await open({ colorScheme }, 'heard.voices = ["ja-JP"]');
    await sound().click();
    await call();
    await page.getByText("no voice for English").waitFor();
    await microphone().click();
    await page.getByText("Speak now").waitFor();
    expect(await barriersIn(page)).toEqual([]);
  });
});
