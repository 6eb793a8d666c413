import type { LiveLine } from "./live-line.ts";

/** The bot that the line calls, by all its names. */
export function botOf(line: LiveLine) {
  const [botAliasId = "", botId = ""] = line.resource("AWS::Lex::BotAlias").split("|");
  const { region, account } = line.instance;
  return {
    botId,
    botAliasId,
    aliasArn: `arn:aws:lex:${region}:${account}:bot-alias/${botId}/${botAliasId}`,
  };
}
