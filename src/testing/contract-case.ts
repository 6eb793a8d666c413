/** One rule that every adapter of a port keeps, as a test: it passes when `run` resolves, in any test runner. */
export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}
