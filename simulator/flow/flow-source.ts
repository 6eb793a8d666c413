import * as z from "zod/mini";
import { operators } from "./flow.ts";

const error = z.strictObject({ ErrorType: z.string(), NextAction: z.string() });

const condition = z.strictObject({
  NextAction: z.string(),
  Condition: z.strictObject({
    Operator: z.enum(operators, { error: `Operator must be one of ${operators.join(", ")}` }),
    Operands: z.tuple([z.string()], { error: "Operands must be one text" }),
  }),
});

const block = z.strictObject({
  Identifier: z.string(),
  Type: z.string(),
  Parameters: z._default(z.unknown(), {}),
  Transitions: z.strictObject({
    NextAction: z.optional(z.string()),
    Errors: z._default(z.array(error), []),
    Conditions: z._default(z.array(condition), []),
  }),
});

/** A flow as Connect stores it. What is in a block's parameters is its action's affair. */
export const flowSource = z.strictObject({
  Version: z.literal("2019-10-30", { error: 'must be "2019-10-30"' }),
  StartAction: z.string(),
  Metadata: z.optional(z.looseObject({ name: z.optional(z.string()) })),
  Settings: z.optional(z.unknown()),
  Actions: z.array(block).check(z.maxLength(250, { error: "holds 250 blocks at most" })),
});

export type FlowSource = z.infer<typeof flowSource>;
export type BlockSource = z.infer<typeof block>;
