/** Everything that is wrong with a file of test cases, a sentence each, with where it stands. */
export class TestCaseUnreadable extends Error {
  override readonly name = "TestCaseUnreadable";
  readonly problems: readonly string[];

  constructor(file: string, problems: readonly string[]) {
    super(`${file} cannot be run:\n${problems.map((problem) => `- ${problem}`).join("\n")}`);
    this.problems = problems;
  }
}
