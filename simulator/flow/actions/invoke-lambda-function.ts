import * as z from "zod/mini";
import { action } from "../action.ts";
import { failure, success } from "../block-outcome.ts";
import { contactFlowEvent } from "../contact-flow-event.ts";
import { type Invocation, invoke } from "../invoke.ts";
import { isWhole, oneOf, only, target, text, wholeNumber } from "../parameters.ts";
import { readReply } from "../read-reply.ts";
import { filledIn } from "./filled.ts";
import { refusedEmpty } from "./refused-empty.ts";

/** How long functions may keep a caller waiting in a row, with nothing said in between. */
const longestSilence = 20_000;

export const invokeLambdaFunction = action({
  type: "InvokeLambdaFunction",
  about:
    "limit 1 to 8 s, four attempts on an error, 20 s in a row without a word said, `STRING_MAP` and `JSON`, 32 KB. Asynchronous: invoked, and its result not loaded",
  source: "guide",
  parameters: only({
    LambdaFunctionARN: target,
    InvocationTimeLimitSeconds: wholeNumber(1, 60),
    InvocationType: z.optional(oneOf("SYNCHRONOUS", "ASYNCHRONOUS")),
    LambdaInvocationAttributes: z.optional(z.record(text, z.unknown())),
    ResponseValidation: z.optional(only({ ResponseType: oneOf("STRING_MAP", "JSON") })),
  }).check(
    z.refine(
      ({ InvocationTimeLimitSeconds, InvocationType }) =>
        InvocationType === "ASYNCHRONOUS" || isWhole(InvocationTimeLimitSeconds, 1, 8),
      { error: "InvocationTimeLimitSeconds must be 8 at most" },
    ),
  ),
  errors: { must: ["NoMatchingError"] },
  async run(parameters, context) {
    const { contact, data, resources } = context;
    const name = context.fill(parameters.LambdaFunctionARN);
    const lambda = resources.lambdas.find(name);
    if (!lambda)
      return context.breakOff(
        `function ${name} is not among the line's: ${resources.lambdas.names.join(", ") || "none"}`,
      );
    const passed = filledIn(parameters.LambdaInvocationAttributes ?? {}, context);
    const empty = refusedEmpty(passed, context);
    if (empty) return failure(empty);
    const event = contactFlowEvent(data, passed);
    const seconds = Number(parameters.InvocationTimeLimitSeconds);
    const told = (invocation: Invocation, reply?: unknown, error = invocation.error) => {
      const { attempts, milliseconds } = invocation;
      context.emit({
        ...{ type: "invoked", name, event, attempts, milliseconds },
        ...(error === undefined ? { reply } : { error }),
      });
    };

    if (parameters.InvocationType === "ASYNCHRONOUS") {
      data.LambdaInvocation = { InvocationId: resources.newId() };
      const invocation = await invoke(lambda, event, seconds * 1000, () => undefined);
      told(invocation, invocation.answer);
      return success;
    }

    data.External = {};
    const limit = Math.min(seconds * 1000, longestSilence - contact.silentMilliseconds);
    if (limit <= 0) return failure("functions had kept the caller waiting for 20 s already");
    const invocation = await invoke(lambda, event, limit, resources.clock.pass);
    contact.silentMilliseconds += invocation.milliseconds;
    if (invocation.error !== undefined) {
      told(invocation);
      return failure(invocation.error);
    }
    const reply = readReply(invocation.answer, parameters.ResponseValidation?.ResponseType ?? "STRING_MAP");
    if ("refused" in reply) {
      told(invocation, undefined, reply.refused);
      return failure(reply.refused);
    }
    told(invocation, reply.external);
    data.External = reply.external;
    return success;
  },
});
