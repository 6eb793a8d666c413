import { afterAll, afterEach, beforeAll, beforeEach, expect, jest } from "@jest/globals";
import type { ServedPage } from "connect-simulator/page";
import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";
import { openBrowser } from "./browser.ts";

/**
 * A local line and its page, anew for each test of the suite that asks for them, on Tuesday, November 24th, at ten in
 * Tokyo. A test fails where something goes wrong in its windows that it does not allow.
 */
export function localPage() {
  let browser: Browser;
  let line: LocalLine;
  let served: ServedPage;
  let troubles: string[];
  let allowed: RegExp | undefined;
  const serve = async (port?: number): Promise<void> => {
    served = await serveLocalPage(line, port);
  };

  jest.setTimeout(120_000);
  beforeAll(async () => {
    browser = await openBrowser();
  });
  afterAll(() => browser?.close());
  beforeEach(async () => {
    troubles = [];
    allowed = undefined;
    line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
    await serve();
  });
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()));
    await served.close();
    await line.close();
    expect(troubles.filter((trouble) => !allowed?.test(trouble))).toEqual([]);
  });

  return {
    get line() {
      return line;
    },
    get served() {
      return served;
    },
    serve,
    /** Lets go wrong what a test breaks itself. */
    allow(trouble: RegExp): void {
      allowed = trouble;
    },
    /** A page in a window of its own, in English unless told, which finds the line at "/". */
    async newPage(options: BrowserContextOptions = {}): Promise<Page> {
      const context = await browser.newContext({
        ...{ baseURL: served.url, locale: "en-US", viewport: { width: 1400, height: 900 } },
        ...options,
      });
      context.setDefaultTimeout(20_000);
      context.on("weberror", (thrown) => troubles.push(thrown.error().message));
      context.on("console", (message) => {
        if (message.type() === "error") troubles.push(message.text());
      });
      return context.newPage();
    },
  };
}
