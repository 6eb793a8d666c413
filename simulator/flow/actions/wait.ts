import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { exactly } from "../conditions.ts";
import { isWhole, only, wholeNumberRead } from "../parameters.ts";

const sevenDays = 604_800;

/** Lets the time pass. Nothing interrupts it: only chats have events that could. */
export const wait = action({
  type: "Wait",
  about: "time goes by; events that could interrupt are a chat's",
  source: "guide",
  parameters: only({ TimeLimitSeconds: wholeNumberRead(1, sevenDays) }),
  errors: { must: ["NoMatchingError"] },
  conditions: () => exactly("WaitCompleted"),
  run({ TimeLimitSeconds }, context) {
    const seconds = context.fill(TimeLimitSeconds);
    if (!isWhole(seconds, 1, sevenDays)) return failure(`"${seconds}" is no number of seconds to wait`);
    context.resources.clock.pass(Number(seconds) * 1000);
    context.emit({ type: "waited", seconds: Number(seconds) });
    return result("WaitCompleted");
  },
});
