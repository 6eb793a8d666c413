/** One thing that every adapter of a port keeps to. It passes when `run` resolves, in any test runner. */
export interface ContractCase {
  readonly name: string;
  run(): Promise<void>;
}
