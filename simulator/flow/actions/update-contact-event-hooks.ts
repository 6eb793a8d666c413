import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { flag, only, target } from "../parameters.ts";

const hooks = [
  "AgentHold",
  "AgentWhisper",
  "CustomerHold",
  "CustomerQueue",
  "CustomerRemaining",
  "CustomerWhisper",
  "DefaultAgentUI",
  "DisconnectAgentUI",
  "PauseContact",
  "ResumeContact",
] as const;

const events = z.partialRecord(z.enum(hooks), target, { error: `knows the events ${hooks.join(", ")}` });

/** Flows for later events. Those of the whispers, the queue, the hold and the end of a call with an agent are run. */
export const updateContactEventHooks = action({
  type: "UpdateContactEventHooks",
  about:
    "whispers, customer queue, hold and disconnect flows are run when their time comes, others noted; `DisableExecution` takes a flow away. Hold flows are an error on chats",
  source: "guide",
  parameters: only({
    EventHooks: z.optional(events),
    // As consoles export it, beside the flow or instead of it.
    EventHooksConfiguration: z.optional(
      z.record(z.string(), z.looseObject({ DisableExecution: z.optional(flag) })),
    ),
  }),
  errors: { must: ["NoMatchingError"] },
  run({ EventHooks = {}, EventHooksConfiguration = {} }, context) {
    const { contact, data } = context;
    const facts = Object.fromEntries(
      Object.entries(EventHooks).map(([event, id]) => [event, context.fill(id ?? "")]),
    );
    const unnamed = Object.keys(facts).find((event) => facts[event] === "");
    if (unnamed !== undefined) return failure(`no ${unnamed} flow was named`);
    if (data.Channel !== "VOICE" && Object.keys(facts).some((event) => event.endsWith("Hold")))
      return failure("a chat is never on hold");
    for (const [event, id] of Object.entries(facts)) {
      if (event.endsWith("Whisper")) context.expectFlow(id);
      contact.hooks.set(event, id);
    }
    for (const [event, { DisableExecution }] of Object.entries(EventHooksConfiguration))
      if (DisableExecution === "True") contact.hooks.delete(event);
    context.emit({ type: "contact-set", facts });
    return success;
  },
});
