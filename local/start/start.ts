import { parseArgs } from "node:util";
import { openTerminal, terminalLanguage, terminalLanguages } from "connect-simulator/terminal";
import { playDay } from "../demo/play-day.ts";
import { openLocalLine } from "../line/index.ts";
import { serveLocalPage } from "../page/serve-local-page.ts";
import { orderPhone } from "../terminal/order-phone.ts";
import { demoCalls, playCalls } from "./play-calls.ts";

const help = `Call the order line on this machine: the shipped contact flow and bot, the real handlers, an embedded
DynamoDB and a stub of SNS. No AWS account, no network.

  npm start                       opens the telephone in a page on this machine
  npm start -- --port 8080        on that port
  npm start -- --terminal         opens it in the terminal, in your language or --language en|ja
  npm start -- --play FILE...     plays scripted calls (*.call.yaml) and prints what was said;
                                  exits 1 when a call goes another way than its script
  npm start -- --help

Without a terminal (a pipe, CI) npm start plays a day through the built Lambdas and the demo calls, and exits.
`;

const options = {
  help: { type: "boolean", short: "h" },
  language: { type: "string" },
  play: { type: "boolean" },
  port: { type: "string" },
  terminal: { type: "boolean" },
} as const;

process.exitCode = await main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({ options, allowPositionals: true });
  if (values.help) {
    process.stdout.write(help);
    return 0;
  }
  if (values.play) {
    if (positionals.length === 0) throw new Error("--play needs a file: npm start -- --play FILE");
    return playCalls(positionals);
  }
  if (positionals.length > 0)
    throw new Error(`what is ${positionals.join(" ")}? To play scripts: npm start -- --play FILE`);
  if (values.terminal) return openTerminalPhone(values.language);
  if (!process.stdout.isTTY || !process.stdin.isTTY) return playDemo();
  return openPage(values.port);
}

/** What `npm start` does without a terminal: plays the built Lambdas, event by event, and then whole calls. */
async function playDemo(): Promise<number> {
  const failed = await playDay();
  process.stdout.write("\nAnd whole calls, through the shipped contact flow and bot:\n\n");
  return Math.max(Math.min(failed, 1), await playCalls(await demoCalls()));
}

/** Opens the telephone in the terminal, until the input ends. */
async function openTerminalPhone(tag: string | undefined): Promise<number> {
  const language = tag === undefined ? undefined : terminalLanguage(tag);
  if (tag !== undefined && !language) throw new Error(`--language ${tag}: ${terminalLanguages.join(" or ")}`);
  const line = await openLocalLine();
  const terminal = openTerminal(undefined, { language });
  try {
    await orderPhone(line, terminal);
    return 0;
  } finally {
    terminal.close();
    await line.close();
  }
}

/** Serves the page until Ctrl-C. */
async function openPage(port: string | undefined): Promise<number> {
  if (port !== undefined && !/^\d{1,5}$/.test(port))
    throw new Error(`--port ${port}: a number from 0 to 65535`);
  const line = await openLocalLine();
  const page = await serveLocalPage(line, Number(port ?? 0));
  process.stdout.write(
    `\n  The line is open: ${page.url}\n\n  Choose who calls, then talk. Ctrl-C closes it.\n\n`,
  );
  await new Promise<void>((resolve) => {
    process.once("SIGINT", resolve);
    process.once("SIGTERM", resolve);
  });
  await page.close();
  await line.close();
  return 0;
}
