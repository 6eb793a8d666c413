/** In CI a test that is left out is a failure: what would be skipped there has to be given what it wants. */
// biome-ignore lint/style/noDefaultExport: jest wants it
export default class NothingSkipped {
  #error;

  constructor({ testNamePattern }) {
    this.chosen = testNamePattern !== undefined && testNamePattern !== "";
  }

  onRunComplete(_contexts, { testResults }) {
    if (process.env.CI !== "true" || this.chosen) return;
    const skipped = testResults.flatMap((suite) =>
      suite.testResults
        .filter(({ status }) => status !== "passed" && status !== "failed")
        .map(({ status, fullName }) => `${suite.testFilePath}: ${fullName} (${status})`),
    );
    if (skipped.length > 0)
      this.#error = new Error(`CI leaves no test out, and these did not run:\n${skipped.join("\n")}`);
  }

  getLastError() {
    return this.#error;
  }
}
