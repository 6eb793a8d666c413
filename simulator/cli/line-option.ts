import type { Option } from "../command/parse-options.ts";

/** An option that tells what a line is, on the command line or in a file of settings. */
export interface LineOption extends Option {
  /** What a file of settings calls it, where that is not the option's own name. */
  readonly setting?: string;
  /** Its value is a file, or may be one: a file of settings names it from its own folder. */
  readonly file?: "is" | "may be";
}
