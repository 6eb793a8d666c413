import type { BotModel } from "../bot-model.ts";
import { exportedBot, type Files, isOfBot } from "./export.ts";
import { inModelNames } from "./model-names.ts";
import { parseText } from "./parse-text.ts";
import { isProperties, type Properties } from "./properties.ts";
import { readModel } from "./read-model.ts";
import { templateBot } from "./template.ts";
import { isZip, unzip } from "./unzip.ts";

/** A bot's file: its text, its bytes, or the files of an unpacked export by path. */
export type BotSource = string | Uint8Array | Files;

export interface BotSourceOptions {
  /** Which bot of a template with several, by its logical id. */
  readonly resource?: string;
  /** Values of a template's parameters; those that are not given have their defaults. */
  readonly parameters?: Readonly<Record<string, string>>;
}

/**
 * The Lex V2 bot that a file holds: a CloudFormation template with an `AWS::Lex::Bot`, that resource or its properties
 * alone (JSON, or YAML with its tags), or the Lex console's export (a zip, or its files).
 * @throws {BotUnreadable} naming by its path whatever is wrong or not known.
 * @throws {Error} when it holds no bot of Lex V2.
 *
 * @example
 * ```ts
 * import { readFile } from "node:fs/promises";
 * import { botFrom, lexBot } from "connect-simulator";
 *
 * export const pizzeria = lexBot({
 *   definition: botFrom(await readFile("Pizzeria-DRAFT-LexJson.zip"), "Pizzeria-DRAFT-LexJson.zip"),
 *   clock: { now: () => new Date() },
 *   ids: () => crypto.randomUUID(),
 * });
 * ```
 */
export function botFrom(source: BotSource, fileName: string, options: BotSourceOptions = {}): BotModel {
  if (typeof source === "string") return botOfText(source, fileName, options);
  if (!(source instanceof Uint8Array)) return botOfFiles(source, fileName);
  if (isZip(source)) return botOfFiles(unzip(source, fileName), fileName);
  return botOfText(new TextDecoder().decode(source), fileName, options);
}

function botOfFiles(files: Files, fileName: string): BotModel {
  if ([...files.keys()].some(isOfBot)) return readModel(exportedBot(files, fileName), fileName);
  for (const [path, text] of files) if (path.endsWith(".json")) refuseLexV1(parseText(text, path), path);
  throw new Error(
    `${fileName} holds no bot: an export of the Lex console has BotLocales/<locale>/BotLocale.json`,
  );
}

function botOfText(text: string, fileName: string, options: BotSourceOptions): BotModel {
  const source = parseText(text, fileName);
  refuseLexV1(source, fileName);
  const bot = isProperties(source) ? botOf(source, fileName, options) : undefined;
  const properties = inModelNames(bot);
  if (!bot || !isProperties(properties))
    throw new Error(
      `${fileName} holds no bot: give a CloudFormation template with an AWS::Lex::Bot, or the Lex console's export`,
    );
  if (properties["botFileS3Location"] !== undefined && properties["botLocales"] === undefined)
    throw new Error(`${fileName}: its bot is a zip in S3 (BotFileS3Location). Give that zip`);
  return readModel(properties, fileName, bot);
}

function botOf(source: Properties, fileName: string, options: BotSourceOptions): Properties | undefined {
  const found = templateBot(source, fileName, options);
  // A name that only a deployment knows is told nobody.
  if (found) return { ...found.properties, ...(!hasName(found.properties) && { Name: found.logicalId }) };
  return "BotLocales" in source || "botLocales" in source ? source : undefined;
}

const hasName = ({ Name: name }: Properties): boolean => typeof name === "string";

function refuseLexV1(source: unknown, fileName: string): void {
  const { metadata, resource } = isProperties(source) ? source : {};
  if (isProperties(metadata) && isProperties(resource) && "intents" in resource)
    throw new Error(
      `${fileName} is a bot of Lex V1, which AWS ended in 2025. Migrate it, and give the export of Lex V2`,
    );
}
