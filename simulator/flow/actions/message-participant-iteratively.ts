import * as z from "zod/mini";
import { action } from "../action.ts";
import { type BlockOutcome, end, failure } from "../block-outcome.ts";
import { exactly, noConditions } from "../conditions.ts";
import { exactlyOne, isWhole, only, wholeNumberRead } from "../parameters.ts";
import { promptNames, promptParameters, wordsOf } from "./prompt.ts";

const interrupted = "MessagesInterrupted";
const aDay = 86_400;

/** Says its messages one after the other, over and over, while the call waits for an agent. */
export const messageParticipantIteratively = action({
  type: "MessageParticipantIteratively",
  about:
    "its messages in turn, as often as the caller stays silent; a message takes no time, an interruption comes when its time has gone by. On a chat it fails",
  source: "guide",
  parameters: z.looseObject({
    Messages: z.array(only(promptParameters).check(exactlyOne(...promptNames))),
    InterruptFrequencySeconds: z.optional(wholeNumberRead(1, aDay)),
  }),
  errors: { may: ["NoMatchingError"] },
  conditions: ({ InterruptFrequencySeconds }) =>
    InterruptFrequencySeconds === undefined ? noConditions : exactly(interrupted),
  flows: ["queue", "customer-hold", "agent-hold", "module"],
  leads: "away",
  async run({ Messages, InterruptFrequencySeconds }, context): Promise<BlockOutcome> {
    // Without an Error branch it ends the flow, and the chat waits on (guide: loop-prompts).
    const refused = (because: string): BlockOutcome =>
      context.block.errors.size > 0 ? failure(because) : end("returned");
    if (context.data.Channel !== "VOICE") return refused("prompts are looped on calls alone");
    const every = InterruptFrequencySeconds && context.fill(InterruptFrequencySeconds);
    if (every !== undefined && !isWhole(every, 1, aDay)) return refused(`"${every}" is no number of seconds`);
    for (;;) {
      for (const words of Messages.map((message) => wordsOf(message, context)))
        if (words.trim() !== "") context.say(words);
      await context.waitForAgent(every === undefined ? undefined : Number(every));
      if (every !== undefined) return { kind: "interrupted", value: interrupted };
    }
  },
});
