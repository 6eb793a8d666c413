import * as z from "zod/mini";
import { action } from "../action.ts";
import type { BlockContext } from "../block-context.ts";
import { type BlockOutcome, failure, result } from "../block-outcome.ts";
import { exactly } from "../conditions.ts";
import { flag, isWhole, text, wholeNumberRead } from "../parameters.ts";

const sevenDays = 604_800;
const returned = "CustomerReturned";
const botGone = "BotParticipantDisconnected";

/** Lets the time pass on a chat, or until the customer writes again. A call waits in special modes alone. */
export const wait = action({
  type: "Wait",
  about:
    "on a chat time goes by, until the customer writes if it waits for that too. On a call it is an error, but with an event of its own (a function's return), for which the time goes by, or with `ContinueExecution`: its branch is taken first, and the time goes by when that comes back or ends. No bot participant is ever there",
  source: "guide",
  parameters: z.looseObject({
    TimeLimitSeconds: wholeNumberRead(1, sevenDays),
    Events: z.optional(z.array(text)),
    // Written down by somebody whose flows Connect took.
    ContinueExecution: z.optional(flag),
    MinimumWaitTimeSeconds: z.optional(wholeNumberRead(0, sevenDays)),
  }),
  errors: ({ Events = [] }) => ({
    must: ["NoMatchingError", ...(Events.includes(botGone) ? ["ParticipantNotFound"] : [])],
    may: ["ParticipantNotFound"],
  }),
  conditions: ({ Events = [], ContinueExecution }) =>
    exactly("WaitCompleted", ...Events, ...(ContinueExecution === "True" ? ["Continue"] : [])),
  async run({ TimeLimitSeconds, Events = [], ContinueExecution }, context) {
    const ownEvents = Events.some((event) => event !== returned && event !== botGone);
    if (context.data.Channel === "VOICE" && ContinueExecution !== "True" && !ownEvents)
      return failure("a call cannot wait, only a chat");
    if (Events.includes(botGone)) return failure("there is no bot participant", "ParticipantNotFound");
    const seconds = context.fill(TimeLimitSeconds);
    if (!isWhole(seconds, 1, sevenDays)) return failure(`"${seconds}" is no number of seconds to wait`);
    if (ContinueExecution === "True" && goesOnFirst(context))
      return { kind: "interrupted", value: "Continue" };
    return Events.includes(returned)
      ? untilTheyReturn(Number(seconds), context)
      : passes(Number(seconds), context);
  },
});

/** Every other time. */
function goesOnFirst({ block, contact: { rounds: done } }: BlockContext): boolean {
  const first = !done.has(block);
  if (first) done.set(block, 1);
  else done.delete(block);
  return first;
}

function passes(seconds: number, context: BlockContext): BlockOutcome {
  context.resources.clock.pass(seconds * 1000);
  context.emit({ type: "waited", seconds });
  return result("WaitCompleted");
}

async function untilTheyReturn(seconds: number, context: BlockContext): Promise<BlockOutcome> {
  const input = await context.listen({ for: "speech", seconds });
  return input.kind === "silence" ? passes(seconds, context) : result(returned);
}
