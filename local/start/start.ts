import {
  pagePort,
  portFor,
  runCommand,
  showPage,
  showPageOptions,
  whileOpen,
} from "connect-simulator/command";
import { openTerminal, terminalLanguage, terminalLanguages } from "connect-simulator/terminal";
import { playDay } from "../demo/play-day.ts";
import { openLocalLine } from "../line/index.ts";
import { serveLocalPage } from "../page/serve-local-page.ts";
import { orderPhone } from "../terminal/order-phone.ts";
import { playCalls, playDemoCalls } from "./play-calls.ts";

await runCommand({
  usage: `npm start -- [--port NUMBER] [--no-open]
npm start -- --terminal [--language en|ja]
npm start -- --play FILE...`,
  about: `Call the order line on this machine: the shipped contact flow and bot, the real handlers, an embedded
DynamoDB and a stub of SNS. No AWS account, no network. It opens a telephone in a page, unless told otherwise.`,
  options: {
    ...showPageOptions,
    terminal: {
      ...{ type: "boolean", without: ["port", "no-open"] },
      about: "opens the telephone in this terminal instead",
    },
    language: {
      type: "string",
      value: "en|ja",
      with: "terminal",
      about: "what the terminal is read in; as your system is, unless told",
    },
    play: {
      type: "boolean",
      without: ["terminal", "port", "no-open"],
      about: "plays scripted calls (*.call.yaml), of files or of all in a folder, and prints\nwhat was said",
    },
  },
  words: "FILE...",
  notes: `Without a terminal (a pipe, CI) and without an option it plays a day through the built Lambdas and the demo calls, and
ends. A browser is opened where there is one: not in CI, not over SSH, not on Linux without a display.`,
  example: "npm start -- --play local/calls/demo/1-justin-moves-and-cancels.call.yaml",
  exits: { 0: "all went well", 1: "a call went another way than its script" },
  async run({ play, terminal, language, port, "no-open": noOpen }, files) {
    if (play) {
      if (files.length === 0) throw new Error("--play needs a file: npm start -- --play FILE");
      return playCalls(files);
    }
    if (files.length > 0)
      throw new Error(`What is ${files.join(" ")}? To play scripts: npm start -- --play FILE`);
    if (terminal) return openTerminalPhone(language);
    const isAttended = process.stdout.isTTY && process.stdin.isTTY;
    const isAskedFor = port !== undefined || noOpen;
    return isAttended || isAskedFor ? openPage(port, !noOpen) : playDemo();
  },
});

/** What `npm start` does without a terminal: plays the built Lambdas, event by event, and then whole calls. */
async function playDemo(): Promise<number> {
  const failed = await playDay();
  process.stdout.write("\nAnd whole calls, through the shipped contact flow and bot:\n\n");
  return Math.max(Math.min(failed, 1), await playDemoCalls());
}

/** Opens the telephone in the terminal, until the input ends. */
async function openTerminalPhone(tag: string | undefined): Promise<number> {
  const language = tag === undefined ? undefined : terminalLanguage(tag);
  if (tag !== undefined && !language) throw new Error(`--language ${tag}: ${terminalLanguages.join(" or ")}`);
  return whileOpen(async (opened) => {
    const line = await opened.keep(openLocalLine(), ({ close }) => close());
    const terminal = await opened.keep(openTerminal(undefined, { language }), ({ close }) => close());
    await orderPhone(line, terminal);
    return 0;
  });
}

/** Serves the page until Ctrl-C. */
function openPage(port: string | undefined, browser: boolean): Promise<number> {
  return whileOpen(async (opened) => {
    const free = await portFor(port, pagePort);
    const line = await opened.keep(openLocalLine(), ({ close }) => close());
    const page = await opened.keep(serveLocalPage(line, free), ({ close }) => close());
    await showPage({ ...page, port, browser });
    return 0;
  });
}
