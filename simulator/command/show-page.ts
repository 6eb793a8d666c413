import { openBrowser } from "./open-browser.ts";
import type { OptionTable } from "./parse-options.ts";
import { pagePort, portOption } from "./port.ts";
import { untilInterrupted } from "./until-interrupted.ts";

/** What a command that opens a page takes. */
export const showPageOptions = {
  port: portOption(pagePort),
  "no-open": { type: "boolean", about: "opens no browser; the address is printed anyway" },
} as const satisfies OptionTable;

export interface ShowPage {
  readonly url: string;
  /** What `--port` said: without it the page is at the usual port, unless that is taken. */
  readonly port: string | undefined;
  /** Whether a browser may be opened. */
  readonly browser: boolean;
}

/** Says where the page is, opens it in a browser where there is one, and resolves when somebody ends the process. */
export async function showPage({ url, port, browser }: ShowPage): Promise<void> {
  const isElsewhere = port === undefined && new URL(url).port !== String(pagePort);
  process.stdout.write(
    `\n  The line is open: ${url}${isElsewhere ? ` (port ${pagePort} is taken)` : ""}  Ctrl-C closes it.\n\n`,
  );
  if (browser) openBrowser(url);
  await untilInterrupted();
}
