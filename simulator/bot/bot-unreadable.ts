/** Everything in a bot's definition that the simulator cannot run, a sentence each. */
export class BotUnreadable extends Error {
  override readonly name = "BotUnreadable";
  readonly problems: readonly string[];

  constructor(bot: string, problems: readonly string[]) {
    super(`bot ${bot} cannot be run:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}
