import type { OptionTable } from "../../command/parse-options.ts";
import { portFor, portOption } from "../../command/port.ts";
import { untilInterrupted } from "../../command/until-interrupted.ts";
import { type PhoneLine, phoneLine, settableClock } from "../../index.ts";
import { serve as open, type ServeSettings } from "../../serve/index.ts";
import type { Command } from "../command.ts";
import { givenBots } from "../given-bots.ts";
import { givenLine } from "../given-line.ts";
import { type LineValues, lineOptions, readLineOptions } from "../line-options.ts";
import { noWords } from "../no-words.ts";

/** The port unless told, beside the page's. */
const usualPort = 5580;

const ownOptions = {
  port: portOption(usualPort),
} as const satisfies OptionTable;

/** Who calls, and how, is told by those who start a contact. */
const { channel, from, withheld, to, language, attribute, kind, ...ofTheLine } = lineOptions;

const notes = `Lex V2       RecognizeText, RecognizeUtterance (text), PutSession, GetSession, DeleteSession
Connect      StartChatContact, StartOutboundVoiceContact, DescribeContact, StopContact,
             GetContactAttributes, UpdateContactAttributes
Participant  CreateParticipantConnection, SendMessage, SendEvent, GetTranscript, DisconnectParticipant

A ContactFlowId is the name of a flow of --flows; any other is the flow of --flow. A botId, or botId/botAliasId, is the
ID of a --bot; any other is the bot that has none. Whoever asks needs credentials, whichever: signatures are not looked
at. Ctrl-C ends it.`;

export const serve: Command = {
  summary: "answers the AWS SDKs on a port",
  usage: `connect-simulator serve --bot BOT [--port NUMBER]
connect-simulator serve --flow FILE [--flows NAME=FILE]... [--lambda NAME=MODULE]... [--bot [ID=]BOT]...`,
  about: "Answers the AWS SDKs and the AWS CLI on a port of this machine.",
  options: { ...ownOptions, ...ofTheLine },
  notes,
  example: "connect-simulator serve --sample --port 5580",
  exits: { 0: "it was ended", 2: "the port is taken, or something cannot be read" },
  run,
};

async function run(args: readonly string[]): Promise<number> {
  const { line, own, words } = await readLineOptions(args, ownOptions);
  noWords(words);
  const port = await portFor(own.port, usualPort);
  const served = await open({ ...(await servedOf(line)), port });
  process.stdout.write(
    `Lex V2, Connect and its participants answer at ${served.url} (AWS_ENDPOINT_URL=${served.url}, or endpoint of a client; any credentials). Ctrl-C ends it.\n`,
  );
  await untilInterrupted();
  await served.close();
  return 0;
}

async function servedOf(values: LineValues): Promise<ServeSettings> {
  const { usual, named } = await givenBots(values.bot, values["code-hook"]);
  const bots = { ...(usual && { bot: usual }), bots: named };
  if (values.flow === undefined && !values.sample) {
    if (usual || Object.keys(named).length > 0) return bots;
    throw new Error("What is to be served? --flow FILE, --bot BOT, or both; --help tells the rest.");
  }
  const given = await givenLine(values);
  const clock = given.at ? settableClock(given.at) : { now: () => new Date(), pass: () => undefined };
  const settings = given.settings(clock);
  const lineOf = (flow: unknown): PhoneLine => phoneLine({ ...settings, flow });
  return {
    ...{ ...bots, clock, line: lineOf(settings.flow) },
    lines: Object.fromEntries(
      Object.entries(settings.flows ?? {}).map(([name, flow]) => [name, lineOf(flow)]),
    ),
    ...(settings.newId && { newId: settings.newId }),
  };
}
