import * as z from "zod/mini";
import { type LineFault, faults as lineFaults } from "../../local/line/faults.ts";
import { dialled, hoursChoices } from "./messages.ts";

const longest = 1000;

const fault = z.pipe(
  z.object({ target: z.string(), how: z.string() }),
  z.transform(({ target, how }, context): LineFault => {
    const known = lineFaults.named(`${target} ${how}`);
    if (known) return known;
    context.issues.push({ code: "custom", message: "no such fault", input: { target, how } });
    return z.NEVER;
  }),
);

/** What the page can ask for. */
export const deed = z.discriminatedUnion("do", [
  z.object({
    do: z.literal("call"),
    /** E.164; null when it is withheld. */
    from: z.nullable(z.string().check(z.regex(/^\+[1-9]\d{1,14}$/))),
    language: z.enum(dialled),
  }),
  z.object({ do: z.literal("say"), text: z.string().check(z.trim(), z.minLength(1), z.maxLength(longest)) }),
  z.object({ do: z.literal("press"), keys: z.string().check(z.regex(/^[0-9*#]{1,40}$/)) }),
  z.object({ do: z.literal("silence") }),
  z.object({ do: z.literal("hang-up") }),
  z.object({ do: z.literal("set-clock"), at: z.iso.datetime() }),
  /** All that is broken from now on. */
  z.object({ do: z.literal("break"), faults: z.array(fault).check(z.maxLength(10)) }),
  z.object({ do: z.literal("hours"), hours: z.enum(hoursChoices) }),
]);
export type Deed = z.infer<typeof deed>;
/** As it is sent. */
export type Asked = z.input<typeof deed>;
