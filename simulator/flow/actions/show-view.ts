import * as z from "zod/mini";
import type { CallerInput } from "../../caller.ts";
import { action } from "../action.ts";
import { failure, result } from "../block-outcome.ts";
import { equalsOnly } from "../conditions.ts";
import { loose, text } from "../parameters.ts";
import type { ViewAnswer } from "../view.ts";
import { filledIn } from "./filled.ts";

/** Shows a view, and takes its answer: as the line's `views` say, or else from the caller. */
export const showView = action({
  type: "ShowView",
  about:
    "answered as `views` says, or else by the caller, who says the action or presses the number of its branch; silence is `TimeLimitExceeded`",
  source: "guide",
  parameters: loose({
    ViewResource: loose({ Id: text }),
    // A text in exports, a number in the guide.
    InvocationTimeLimitSeconds: z.optional(z.union([z.number(), text])),
    ViewData: z._default(z.record(z.string(), z.unknown()), {}),
  }),
  errors: { must: ["NoMatchingError", "NoMatchingCondition", "TimeLimitExceeded"] },
  conditions: () => equalsOnly,
  async run({ ViewResource, InvocationTimeLimitSeconds = 0, ViewData }, context, conditions) {
    const { data, resources } = context;
    const view = context.fill(ViewResource.Id);
    if (view === "") return failure("no view was named");
    const actions = conditions.map(({ operand }) => operand);
    const seconds = Number(context.fill(String(InvocationTimeLimitSeconds))) || 0;
    const shown = { view, data: filledIn(ViewData, context), actions };
    const given = resources.views.find(view) ?? resources.views.find(nameOf(view));
    context.emit({ type: "shown-view", ...shown });
    const answer =
      typeof given === "function"
        ? given(shown)
        : (given ?? answerOf(await context.listen({ for: "view", seconds }), actions));
    if (answer === "timeout") {
      resources.clock.pass(seconds * 1000);
      return failure("nobody answered the view", "TimeLimitExceeded");
    }
    data.Views = { Action: answer.action, ViewResultData: answer.data ?? {} };
    return result(answer.action);
  },
});

/** `form` of `arn:aws:connect:us-west-2:aws:view/form:1`. */
const nameOf = (view: string): string => view.split("/").at(-1)?.split(":")[0] ?? view;

function answerOf(input: CallerInput, actions: readonly string[]): ViewAnswer {
  switch (input.kind) {
    case "silence":
      return "timeout";
    case "speech":
      return { action: input.text };
    case "keys":
      return { action: actions[Number(input.keys) - 1] ?? input.keys };
  }
}
