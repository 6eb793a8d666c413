import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { type BotSourceOptions, botFrom } from "../bot/formats/bot-from.ts";
import { folderFiles } from "../bot/formats/folder.ts";
import { type LexBotOptions, lexBot, type OpenBotSession } from "../index.ts";
import { exported } from "./exported.ts";

/** What a bot needs to be run, besides its definition. */
export type BotSettings = Omit<LexBotOptions, "definition">;

type Definition = LexBotOptions["definition"];

/**
 * Reads the bot of a file: a module that exports `bot` (a definition, or what `lexBot` makes), a CloudFormation
 * template in JSON or YAML, the Lex console's export as a zip or a folder. `#NAME` says which export of a module, or
 * which bot of a template. What it returns makes a bot of its own each time.
 * @throws {BotUnreadable} naming by its path whatever is wrong or not known.
 * @throws {Error} that names the file, and what to give.
 */
export async function readBot(
  place: string,
  parameters: BotSourceOptions["parameters"] = {},
): Promise<(settings: BotSettings) => OpenBotSession> {
  const [, file = place, resource] = /^([^#]+)#([\w$]+)$/.exec(place) ?? [];
  const found = await stat(file).catch(() => undefined);
  if (!found)
    throw new Error(`${file}: there is no such file. Give a bot's module, CloudFormation template or export`);
  if (/^\.[cm]?[jt]s$/.test(extname(file))) {
    const bot = await exported(place, "bot", isBot);
    return (settings) => (typeof bot === "function" ? bot : lexBot({ ...settings, definition: bot }));
  }
  const source = found.isDirectory() ? await folderFiles(file) : await readFile(file);
  const definition = botFrom(source, file, { parameters, ...(resource && { resource }) });
  return (settings) => lexBot({ ...settings, definition });
}

const isBot = (value: unknown): value is OpenBotSession | Definition =>
  typeof value === "function" ||
  (typeof value === "object" && value !== null && ("locales" in value || "botLocales" in value));
