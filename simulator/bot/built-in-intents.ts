/**
 * The built-in intents of Lex V2 that are run here, with what callers say for them. English: the "common utterances" of
 * the guide's page on each (`built-in-intent-help` …). Other languages are documented nowhere: `builtInIntents` of a
 * `BotLanguage`.
 */
export const builtInIntents: Readonly<Record<string, readonly string[]>> = {
  "AMAZON.CancelIntent": ["cancel", "never mind", "forget it"],
  "AMAZON.HelpIntent": ["help", "help me", "can you help me"],
  "AMAZON.PauseIntent": ["pause", "pause that"],
  "AMAZON.RepeatIntent": ["repeat", "say that again", "repeat that"],
  "AMAZON.ResumeIntent": ["resume", "continue", "keep going"],
  "AMAZON.StartOverIntent": ["start over", "restart", "start again"],
  "AMAZON.StopIntent": ["stop", "off", "shut up"],
};

export const fallbackSignature = "AMAZON.FallbackIntent";

const askedElsewhere = "is answered by another service of AWS, which is not simulated";

/** Built-in intents that cannot be run, and why. */
export const refusedIntents: Readonly<Record<string, string>> = {
  "AMAZON.KendraSearchIntent": `${askedElsewhere} (Kendra)`,
  "AMAZON.QnAIntent": `${askedElsewhere} (Bedrock)`,
  "AMAZON.BedrockAgentIntent": `${askedElsewhere} (Bedrock)`,
  "AMAZON.QInConnectIntent": `${askedElsewhere} (Amazon Q in Connect)`,
};
