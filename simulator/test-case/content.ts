import * as z from "zod/mini";
import { only } from "../flow/parameters.ts";
import { actionSchema } from "./actions.ts";
import { eventSchema } from "./events.ts";
import { id } from "./flow-actions.ts";

const once = only({
  Type: z
    .string({ error: "must be EXACTLY" })
    .check(
      z.regex(
        /^exactly$/i,
        "must be EXACTLY: an observation is met once, and AWS lets nobody change that; leave Usage out",
      ),
    ),
  Times: z.optional(z.literal(1, { error: "must be 1: an observation is met once" })),
});

const observation = only({
  Identifier: id,
  Event: eventSchema,
  Actions: z.optional(z.array(actionSchema, { error: "must be a list of actions" })),
  Usage: z.optional(once),
  Transitions: z.optional(only({ NextObservations: z.optional(z.array(z.string())) })),
});

export type Observation = z.infer<typeof observation>;

/** The content of a test case, in the testing language. */
export const contentSchema = only({
  Version: z.literal("2019-10-30", {
    error: 'must be "2019-10-30": AWS refuses any other, although a page of its guide shows one',
  }),
  Metadata: z.optional(z.unknown()),
  Observations: z
    .array(observation, { error: "must be a list of observations" })
    .check(z.minLength(1, "must have an observation at least")),
});

export type TestCaseContent = z.infer<typeof contentSchema>;
