/** A reporter of jest: what it wants of a run, and what it says of it. */
// biome-ignore lint/style/noDefaultExport: jest wants it
export default class NothingSkipped {
  constructor(config: { readonly testNamePattern?: string });
  onRunComplete(contexts: Set<never>, results: { readonly testResults: readonly SuiteResult[] }): void;
  getLastError(): Error | undefined;
}

interface SuiteResult {
  readonly testFilePath: string;
  readonly testResults: readonly { readonly status: string; readonly fullName: string }[];
}
