import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";

const find = readFileSync(new URL("./find-flaws.js", import.meta.url), "utf8");

/** What an eye would find wrong in the page at each of these sizes: small or cut text, what lies over something else. */
export async function flawsIn(
  page: Page,
  sizes: readonly { readonly width: number; readonly height: number }[],
): Promise<readonly string[]> {
  const flaws: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    // Whatever follows the window's size has followed.
    await page.evaluate("new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
    const found: readonly string[] = await page.evaluate(find);
    flaws.push(...found.map((flaw) => `${size.width}: ${flaw}`));
  }
  return flaws;
}
