import * as z from "zod/mini";
import { hoursChoices, isSameFault, longestScript, type PageLine } from "./page-line.ts";

const longest = 1000;

/** What the page can ask of this line. */
export function pageCommand({
  numbers,
  faults,
  scenarios,
  scripts,
}: Pick<PageLine, "numbers" | "faults" | "scenarios" | "scripts">) {
  const number = z
    .string()
    .check(z.refine((to) => numbers.some((known) => known.number === to), "no such number"));
  const fault = z
    .object({ target: z.string(), how: z.string() })
    .check(z.refine((wanted) => faults?.all.some(isSameFault(wanted)) === true, "no such fault"));
  const scenario = z
    .string()
    .check(z.refine((name) => scenarios?.all.some((one) => one.name === name) === true, "no such scenario"));
  return z.discriminatedUnion("do", [
    z.object({
      do: z.literal("call"),
      /** E.164; null when it is withheld. */
      from: z.nullable(z.string().check(z.regex(/^\+[1-9]\d{1,14}$/))),
      to: number,
    }),
    z.object({
      do: z.literal("say"),
      text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longest)),
    }),
    z.object({ do: z.literal("press"), keys: z.string().check(z.regex(/^[0-9*#]{1,40}$/)) }),
    z.object({ do: z.literal("silence") }),
    z.object({ do: z.literal("hang-up") }),
    z.object({ do: z.literal("set-clock"), at: z.iso.datetime() }),
    z.object({ do: z.literal("set-hours"), hours: z.enum(hoursChoices) }),
    /** Everything as at first, and then what is told of it: what a link carries. */
    z.object({
      do: z.literal("reset"),
      at: z.exactOptional(z.iso.datetime()),
      scenario: z.exactOptional(scenario),
      hours: z.exactOptional(z.enum(hoursChoices)),
      faults: z.exactOptional(z.array(fault).check(z.maxLength(10))),
    }),
    /** A scripted call: one that comes with the line, or a file's text. */
    z.object({
      do: z.literal("begin-script"),
      name: z.string().check(z.refine((name) => scripts?.names.includes(name) === true, "no such call")),
    }),
    z.object({
      do: z.literal("begin-script-file"),
      file: z.string().check(z.maxLength(200)),
      text: z.string().check(z.maxLength(longestScript, "the file is too long for a scripted call")),
    }),
    z.object({ do: z.literal("next-step") }),
    /** What a panel's component asks for. */
    z.object({ do: z.literal("panel"), panel: z.string(), command: z.unknown() }),
    /** All that goes wrong from now on. */
    z.object({ do: z.literal("set-faults"), faults: z.array(fault).check(z.maxLength(10)) }),
  ]);
}

export type PageCommand = z.infer<ReturnType<typeof pageCommand>>;
