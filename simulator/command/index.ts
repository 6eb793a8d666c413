/**
 * What a command of your own needs: options with help, errors that name the cure, files, a free port, and a page that
 * opens in the browser.
 *
 * @example
 * ```ts
 * import { pagePort, portFor, runCommand, showPage, showPageOptions, whileOpen } from "connect-simulator/command";
 * import { type PageLine, servePage } from "connect-simulator/page";
 *
 * export const openPage = (line: PageLine): Promise<void> =>
 *   runCommand({
 *     usage: "npm start -- [options]",
 *     about: "Opens our line in a page.",
 *     options: showPageOptions,
 *     example: "npm start -- --port 8080",
 *     exits: { 0: "it was closed" },
 *     run: ({ port, "no-open": noOpen }) =>
 *       whileOpen(async (opened) => {
 *         const free = await portFor(port, pagePort);
 *         const page = await opened.keep(servePage({ line, port: free }), ({ close }) => close());
 *         await showPage({ ...page, port, browser: !noOpen });
 *         return 0;
 *       }),
 *   });
 * ```
 *
 * @module
 */

export { messageOf } from "../message-of.ts";
export type { CommandHelp } from "./command-help.ts";
export { fileBytes, fileText } from "./file-text.ts";
export { filesOf, type MeantFiles } from "./files-of.ts";
export { nearest } from "./nearest.ts";
export { oneOf } from "./one-of.ts";
export { openBrowser, type Surroundings } from "./open-browser.ts";
export { type Opened, opening, whileOpen } from "./opening.ts";
export { hasColours, paint } from "./paint.ts";
export { type Option, type OptionTable, optionsHelp, type Parsed, parseOptions } from "./parse-options.ts";
export { pagePort, portFor, portOption } from "./port.ts";
export { type CommandWith, endWith, runCommand } from "./run-command.ts";
export { type ShowPage, showPage, showPageOptions } from "./show-page.ts";
export { untilInterrupted } from "./until-interrupted.ts";
export { type Bounds, wholeNumber } from "./whole-number.ts";
export { explained, whyNot } from "./why-not.ts";
export { writable, written } from "./written.ts";
