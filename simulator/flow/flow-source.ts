import * as z from "zod/mini";
import { operators } from "./flow.ts";
import { only } from "./parameters.ts";

const blockId = z.string({ error: "must be the Identifier of a block" });
const list = <Item extends z.ZodMiniType>(item: Item) =>
  z._default(z.array(item, { error: "must be a list" }), []);

const error = only({ ErrorType: z.string({ error: "must name the error" }), NextAction: blockId });

const condition = only({
  NextAction: blockId,
  Condition: only({
    Operator: z.enum(operators, { error: `must be one of ${operators.join(", ")}` }),
    Operands: z.tuple([z.string()], { error: "must be a list of one text" }),
  }),
});

const block = only({
  Identifier: z.string({ error: "must be a text" }),
  Type: z.string({ error: "must name the action type" }),
  Parameters: z._default(z.unknown(), {}),
  // Exports leave them out where a block ends the flow.
  Transitions: z._default(
    only({ NextAction: z.optional(blockId), Errors: list(error), Conditions: list(condition) }),
    { Errors: [], Conditions: [] },
  ),
});

/** A flow as Connect stores it. What is in a block's parameters is its action's affair. */
export const flowSource = only({
  Version: z.literal("2019-10-30", { error: 'must be "2019-10-30"' }),
  StartAction: z.string({ error: "must be the Identifier of the block that it starts at" }),
  Metadata: z.optional(z.looseObject({ name: z.optional(z.string()) })),
  Settings: z.optional(z.unknown()),
  Actions: z
    .array(block, { error: "must be the list of its blocks" })
    .check(z.maxLength(250, { error: "holds 250 blocks at most" })),
});

export type FlowSource = z.infer<typeof flowSource>;
export type BlockSource = z.infer<typeof block>;
