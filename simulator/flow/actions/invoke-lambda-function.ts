import * as z from "zod/mini";
import { action } from "../action.ts";
import { contactFlowEvent } from "../contact-flow-event.ts";
import { type Invocation, invoke } from "../invoke.ts";
import { failure, onward } from "../outcome.ts";
import { isWhole, oneOf, only, target, text, wholeNumber } from "../parameters.ts";
import { readReply } from "../read-reply.ts";
import type { Scene } from "../scene.ts";

/** How long functions may keep a caller waiting in a row, with nothing said in between. */
const longestSilence = 20_000;

export const invokeLambdaFunction = action({
  type: "InvokeLambdaFunction",
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
  async run(parameters, scene) {
    const { contact, data, resources } = scene;
    const name = scene.fill(parameters.LambdaFunctionARN);
    const lambda = resources.lambdas.find(name);
    if (!lambda)
      return scene.stop(
        `function ${name} is not among the line's: ${resources.lambdas.names.join(", ") || "none"}`,
      );
    const event = contactFlowEvent(data, nested(parameters.LambdaInvocationAttributes ?? {}, scene));
    const seconds = Number(parameters.InvocationTimeLimitSeconds);
    const told = (invocation: Invocation, reply?: unknown, error = invocation.error) => {
      const { attempts, milliseconds } = invocation;
      scene.tell({
        ...{ type: "invoked", name, event, attempts, milliseconds },
        ...(error === undefined ? { reply } : { error }),
      });
    };

    if (parameters.InvocationType === "ASYNCHRONOUS") {
      data.LambdaInvocation = { InvocationId: resources.newId() };
      const invocation = await invoke(lambda, event, seconds * 1000, () => undefined);
      told(invocation, invocation.answer);
      return onward;
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
    return onward;
  },
});

/** Parameters may be nested; the texts in them are filled. */
const nested = (value: Readonly<Record<string, unknown>>, scene: Scene): Readonly<Record<string, unknown>> =>
  Object.fromEntries(Object.entries(value).map(([name, one]) => [scene.fill(name), inner(one, scene)]));

function inner(value: unknown, scene: Scene): unknown {
  if (typeof value === "string") return scene.fill(value);
  if (Array.isArray(value)) return value.map((one) => inner(one, scene));
  return typeof value === "object" && value !== null ? nested({ ...value }, scene) : value;
}
