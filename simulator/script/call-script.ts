import * as z from "zod/mini";
import type { Fault } from "./faults.ts";
import * as value from "./step-values.ts";

/** A step, and the line of the file that it stands on. */
export interface Step {
  /** `hears`, `says`, or the name of a step of one's own. */
  readonly kind: string;
  readonly value: unknown;
  readonly line: number;
}

/** A call, written down before it is made; `Own` are headings of one's own. */
export type CallScript<Own = unknown> = Own & {
  readonly title: string;
  /** The caller's number (E.164), or `withheld`. */
  readonly caller: string;
  /** A language of the line, or the name of one of its numbers. */
  readonly language: string;
  /** What time it is at first. */
  readonly at: Date;
  /** What is broken from the start. */
  readonly faults?: readonly Fault[];
  readonly steps: readonly Step[];
};

/** Keys that a heading may have, and what has to follow each. */
export type HeadingKeys = z.core.$ZodLooseShape;

/** A script whose heading may have these keys, besides those of any. */
export type ScriptWith<Own extends HeadingKeys> = CallScript<
  keyof Own extends never ? unknown : z.infer<z.ZodMiniObject<Own>>
>;

/** What stands above a script's steps. */
export function headingOf<Own extends HeadingKeys>(
  own: Own | undefined,
  languages: readonly string[] | undefined,
  fault: z.core.$ZodType<Fault>,
): z.core.$ZodType<ScriptWith<Own>> {
  const heading = value.named({
    title: value.words,
    caller: value.caller,
    language: languages ? value.oneOf(...languages) : value.language,
    at: value.instant,
    ...own,
    faults: z.exactOptional(z.array(fault, "a list of faults, as - queue is full")),
    steps: z.unknown(),
  });
  // The steps are read by themselves, and the compiler does not look into keys that it does not know.
  return heading as unknown as z.core.$ZodType<ScriptWith<Own>>;
}
