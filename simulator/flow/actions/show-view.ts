import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { equalsOnly } from "../conditions.ts";
import type { Condition } from "../flow.ts";
import { loose, text } from "../parameters.ts";
import type { ViewAnswer } from "../view.ts";
import { filledIn } from "./filled.ts";

/** Shows a view and takes its answer: as the line's `views` say, or else the first that the block has a branch for. */
export const showView = action({
  type: "ShowView",
  about: "its view is told as an event, and answered as `views` says, or else by the block's first branch",
  source: "guide",
  parameters: loose({
    ViewResource: loose({ Id: text }),
    // A text in exports, a number in the guide.
    InvocationTimeLimitSeconds: z.optional(z.union([z.number(), text])),
    ViewData: z._default(z.record(z.string(), z.unknown()), {}),
  }),
  errors: { must: ["NoMatchingError", "NoMatchingCondition", "TimeLimitExceeded"] },
  conditions: () => equalsOnly,
  run({ ViewResource, InvocationTimeLimitSeconds = "", ViewData }, context, conditions) {
    const { data, resources } = context;
    const view = context.fill(ViewResource.Id);
    if (view === "") return failure("no view was named");
    const shown = { view, data: filledIn(ViewData, context) };
    const given = resources.views.find(view) ?? resources.views.find(nameOf(view)) ?? firstOf(conditions);
    const answer = typeof given === "function" ? given(shown) : given;
    context.emit({ type: "shown-view", ...shown, answer });
    if (answer === "timeout") {
      resources.clock.pass(Number(context.fill(String(InvocationTimeLimitSeconds))) * 1000 || 0);
      return failure("nobody answered the view", "TimeLimitExceeded");
    }
    data.Views = { Action: answer.action, ViewResultData: answer.data ?? {} };
    return result(answer.action);
  },
});

/** `form` of `arn:aws:connect:us-west-2:aws:view/form:1`. */
const nameOf = (view: string): string => view.split("/").at(-1)?.split(":")[0] ?? view;

const firstOf = ([first]: readonly Condition[]): ViewAnswer => ({ action: first?.operand ?? "" });
