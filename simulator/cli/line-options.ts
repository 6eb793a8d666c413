import { dirname } from "node:path";
import { type OptionTable, optionsIn, type Parsed, readOptions } from "../command/parse-options.ts";
import type { LineOption } from "./line-option.ts";
import { settingsAsOptions } from "./team-settings.ts";

/** What `call`, `play`, `test` and `serve` take alike. */
export const lineOptions = {
  flow: {
    ...{ type: "string", value: "FILE", file: "is" },
    about:
      "the flow: as a console exports it, as the API answers it, or in a template;\nFILE#NAME where there are several",
  },
  sample: {
    ...{ type: "boolean", without: ["flow"] },
    about: "a flow that this package brings along, instead of a file",
  },
  flows: {
    ...{ type: "string", multiple: true, value: "[NAME=]FILE", file: "is" },
    about: "a flow that it leads to (a transfer, a whisper, a module), or all flows of a file",
  },
  lambda: {
    ...{ type: "string", multiple: true, value: "NAME=MODULE", setting: "lambdas", file: "is" },
    about: "a function: a module that exports handler, or MODULE#name",
  },
  replies: {
    ...{ type: "string", value: "FILE", file: "is" },
    about:
      'JSON or YAML with the replies of functions without a module:\n{ "look-up": { "found": "True" } }; of a list, every call gets the next',
  },
  reply: {
    ...{ type: "string", multiple: true, value: "NAME=JSON" },
    about: "the reply, or the list of replies, of one function",
  },
  bot: {
    ...{ type: "string", multiple: true, value: "[NAME=]BOT", setting: "bots", file: "is" },
    about:
      "the bot of the Lex blocks, or of those that name it: a module that exports bot, a\nCloudFormation template, an export of the Lex console (zip or folder)",
  },
  "code-hook": {
    ...{ type: "string", multiple: true, value: "[NAME=]MODULE", setting: "codeHooks", file: "is" },
    about: "the function behind the bot: a module that exports handler, or MODULE#name",
  },
  hours: {
    ...{ type: "string", multiple: true, value: "[NAME=]HOURS", file: "may be" },
    about:
      'always, never, unavailable, "Mon-Fri 09:00-17:00 Europe/Berlin", or a file\nas DescribeHoursOfOperation answers it; without NAME: all that are not named',
  },
  queue: {
    ...{ type: "string", multiple: true, value: "ID=NAME", setting: "queues" },
    about: "what a queue is called; unless told, as the flow's metadata or its ARN has it",
  },
  prompt: {
    ...{ type: "string", multiple: true, value: "NAME=WORDS", setting: "prompts" },
    about: "the words of a recorded prompt",
  },
  token: {
    ...{ type: "string", multiple: true, value: "NAME=VALUE", setting: "tokens" },
    about: "what a token ({{NAME}}, <<NAME>>, %NAME% ...) stands for; NAME itself unless told",
  },
  attribute: {
    ...{ type: "string", multiple: true, value: "NAME=VALUE", setting: "attributes" },
    about: "an attribute that the contact brings along",
  },
  kind: {
    ...{ type: "string", value: "KIND" },
    about:
      "what kind of flow it is, where nothing tells: inbound, queue, customer-hold,\nagent-hold, customer-whisper, agent-whisper, outbound-whisper, module ...",
  },
  channel: { type: "string", value: "CHANNEL", about: "voice (unless told) or chat" },
  from: { type: "string", value: "NUMBER", about: "who calls; +819012345678 unless told" },
  withheld: { type: "boolean", without: ["from"], about: "nobody knows who calls" },
  to: { type: "string", value: "NUMBER", about: "the number that is dialled" },
  language: { type: "string", value: "TAG", about: "the contact's language at first; en-US unless told" },
  at: { type: "string", value: "TIME", about: "what time it is, as 2026-11-24T10:00+09:00" },
  closed: { type: "boolean", about: "nobody is on duty: --hours never" },
  full: { type: "boolean", about: "no queue takes another caller" },
  wait: {
    ...{ type: "string", value: "SECONDS" },
    about:
      "how long a call waits in a queue, or forever: until an agent is told to take it;\nnot at all unless told",
  },
  seed: {
    ...{ type: "string", value: "NUMBER" },
    about: "chance and ids come out the same every time; 1 in play and test",
  },
  config: {
    ...{ type: "string", value: "FILE" },
    about:
      "settings: these options by name, in YAML or JSON; connect-simulator.yaml or\n.json beside the flow or here is read unless told",
  },
} as const satisfies Readonly<Record<string, LineOption>>;

/** What was said of a line. */
export type LineValues = Parsed<typeof lineOptions>["values"];

const parseLine = (args: readonly string[]): LineValues => readOptions(args, lineOptions).values;

/** What was said of a line, what of a command's own, and the words that are no options. */
export interface LineAndOwn<Own extends OptionTable> {
  readonly line: LineValues;
  readonly own: Parsed<Own>["values"];
  readonly words: readonly string[];
}

/**
 * Reads the words after a command that takes the options of a line and `own` ones. What a file of settings says stands
 * before them, so that the command line has the last word.
 * @throws {Error} that names the word, or the file and the setting, with what would be right.
 */
export async function readLineOptions<const Own extends OptionTable>(
  args: readonly string[],
  own: Own,
): Promise<LineAndOwn<Own>> {
  const { options, positionals } = optionsIn(args, { ...lineOptions, ...own });
  const ofOwn = options.filter(({ name }) => Object.hasOwn(own, name)).map(({ text }) => text);
  const ofLine = options.filter(({ name }) => Object.hasOwn(lineOptions, name)).map(({ text }) => text);
  const { flow, config } = parseLine(ofLine);
  const settings = await settingsAsOptions(config, flow ? [dirname(flow), "."] : ["."], lineOptions);
  return {
    line: parseLine([...settings, ...ofLine]),
    own: readOptions(ofOwn, own).values,
    words: positionals,
  };
}
