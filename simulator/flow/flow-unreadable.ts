/** Everything that is wrong with a flow, a sentence each, with the block it is about. */
export class FlowUnreadable extends Error {
  override readonly name = "FlowUnreadable";
  readonly problems: readonly string[];

  constructor(flow: string, problems: readonly string[]) {
    super(`${flow} cannot be run:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}
