import type { LiveLine } from "./live-line.ts";

/** The ids of the line's bot and its alias, and the alias's ARN. */
export function botOf(line: LiveLine) {
  const [botAliasId = "", botId = ""] = line.resource("AWS::Lex::BotAlias").split("|");
  const { region, account } = line.instance;
  return {
    botId,
    botAliasId,
    aliasArn: `arn:aws:lex:${region}:${account}:bot-alias/${botId}/${botAliasId}`,
  };
}
