import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { exactly } from "../conditions.ts";
import { isWhole, only, wholeNumberRead } from "../parameters.ts";

/** Lets the call through so often, then says that it is done, once, and begins anew. */
export const loop = action({
  type: "Loop",
  about: "as documented; counts, not lists",
  source: "guide",
  parameters: only({ LoopCount: wholeNumberRead(0, 100) }),
  errors: { may: ["NoMatchingError"] },
  conditions: () => exactly("ContinueLooping", "DoneLooping"),
  run({ LoopCount }, { block, contact: { rounds: done }, fill }) {
    const count = fill(LoopCount);
    if (!isWhole(count, 0, 100)) return failure(`"${count}" is no count from 0 to 100`);
    const rounds = done.get(block) ?? 0;
    const again = rounds < Number(count);
    done.set(block, again ? rounds + 1 : 0);
    return result(again ? "ContinueLooping" : "DoneLooping");
  },
});
