import { inModelNames } from "./model-names.ts";
import { parseText } from "./parse-text.ts";
import { isProperties, type Properties } from "./properties.ts";

const bot = /(?:^|\/)Bot\.json$/;
const part =
  /(?:^|\/)BotLocales\/([^/]+)\/(?:BotLocale|Intents\/([^/]+)\/(?:Intent|Slots\/([^/]+)\/Slot)|SlotTypes\/([^/]+)\/SlotType)\.json$/;
/** What only an export has: ids and versions of the things in the account. */
const ids = ["identifier", "version"];

/** The files by their path within the export. */
export type Files = ReadonlyMap<string, string>;

/** Whether a file of that path says something of a bot. */
export const isOfBot = (path: string): boolean =>
  (bot.test(path) || part.test(path)) && !path.includes("__MACOSX/");

/** The folders in which a bot's own files stand. */
const rootsOf = (paths: readonly string[]): readonly string[] => [
  ...new Set(paths.map((path) => path.replace(/(?:Bot\.json|BotLocales\/.*)$/, "") || ".")),
];

interface ExportedLocale {
  settings: Properties;
  readonly intents: Map<string, { settings: Properties; readonly slots: Properties[] }>;
  readonly slotTypes: Properties[];
}

/**
 * The bot of a Lex console's export, in the model's names: `Bot.json` and, for each locale, `BotLocale.json`, its
 * intents with their slots, and its slot types. The other files (the visual builder's) change nothing for a caller.
 * @throws {Error} where there are several bots, or a file cannot be read.
 */
export function exportedBot(files: Files, fileName: string): Properties {
  const locales = new Map<string, ExportedLocale>();
  let settings: Properties = {};
  const paths = [...files.keys()].filter(isOfBot).sort();
  const roots = rootsOf(paths);
  if (roots.length > 1)
    throw new Error(`${fileName} has several bots: give the folder of one: ${roots.join(", ")}`);
  for (const path of paths) {
    const [, localeId, intentName, slot, slotType] = part.exec(path) ?? [];
    const read = properties(files.get(path) ?? "", `${fileName}/${path}`);
    const locale = localeId ? entryOf(locales, localeId, newLocale) : undefined;
    const intent = locale && intentName ? entryOf(locale.intents, intentName, newIntent) : undefined;
    if (slotType) locale?.slotTypes.push(read);
    else if (slot) intent?.slots.push(read);
    else if (intent) intent.settings = read;
    else if (locale) locale.settings = read;
    else settings = read;
  }
  return { ...settings, botLocales: [...locales].map(localeOf) };
}

const newLocale = (): ExportedLocale => ({ settings: {}, intents: new Map(), slotTypes: [] });
const newIntent = () => ({ settings: {}, slots: [] });

function entryOf<T>(map: Map<string, T>, key: string, make: () => T): T {
  const entry = map.get(key) ?? make();
  map.set(key, entry);
  return entry;
}

/** Its `name` is what the console calls the language. */
const localeOf = ([localeId, locale]: readonly [string, ExportedLocale]): Properties => {
  const { name: _, ...settings } = locale.settings;
  return {
    localeId,
    ...settings,
    intents: [...locale.intents.values()].map((intent) => ({ ...intent.settings, slots: intent.slots })),
    slotTypes: locale.slotTypes,
  };
};

function properties(text: string, path: string): Properties {
  const read = inModelNames(parseText(text, path));
  if (!isProperties(read)) throw new Error(`${path} holds no properties. Export the bot again`);
  return Object.fromEntries(Object.entries(read).filter(([name]) => !ids.includes(name)));
}
