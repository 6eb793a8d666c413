import type { Label } from "../drawing/label.ts";
import { messageOf } from "../message-of.ts";

/**
 * What a line or a panel throws when it will not do what the page asks for, to be told in the language that the page is
 * read in. Of any other error the page tells the message.
 *
 * @example
 * ```ts
 * import { type PagePanel, Refused } from "connect-simulator/page";
 *
 * export const perform: PagePanel["perform"] = async (command) => {
 *   if (command !== "open") throw new Refused({ en: "The shop only opens.", ja: "店は開くだけです。" });
 * };
 * ```
 */
export class Refused extends Error {
  /** Why, in the page's languages. */
  readonly why: Label;

  constructor(why: Label) {
    super(typeof why === "string" ? why : why.en);
    this.why = why;
  }
}

/** What the page tells of an error. */
export const problemOf = (error: unknown): Label => (error instanceof Refused ? error.why : messageOf(error));
