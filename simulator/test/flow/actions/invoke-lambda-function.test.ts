import { describe, expect, jest, test } from "@jest/globals";
import { delayed, type Lambda, settableClock } from "../../../index.ts";
import { branches, callTo, type SmallBlock, say } from "../small-flow.ts";

const arn = "arn:aws:lambda:ap-northeast-1:123456789012:function:look-up:live";

const ask = (next: string, parameters: Record<string, unknown> = {}): SmallBlock => ({
  type: "InvokeLambdaFunction",
  with: {
    LambdaFunctionARN: arn,
    InvocationTimeLimitSeconds: "8",
    InvocationType: "SYNCHRONOUS",
    ResponseValidation: { ResponseType: "STRING_MAP" },
    ...parameters,
  },
  next,
  errors: { NoMatchingError: "error" },
});
const blocks = (parameters?: Record<string, unknown>) => ({
  ask: ask("told", parameters),
  told: say("It is $.External.item"),
  error: say("Error, $.External.item"),
});
const withFunction = (lambda: Lambda) => ({ lambdas: { "look-up": lambda } });

test("the reply is there until the next function is invoked", async () => {
  const replies = [{ item: "tea" }, { other: "x" }];
  const call = await callTo(
    {
      one: ask("told1"),
      told1: say("1: $.External.item", "two"),
      two: ask("told2"),
      told2: say("2: $.External.item."),
      error: say("Error"),
    },
    withFunction(() => replies.shift()),
  );
  expect(call.spoken).toEqual(["1: tea", "2: ."]);
});

test("the event has the shape of Connect's", async () => {
  const lambda = jest.fn<Lambda>(() => ({}));
  const call = await callTo(
    {
      set: {
        type: "UpdateContactAttributes",
        with: { Attributes: { vip: "yes" }, TargetContact: "Current" },
        next: "ask",
        errors: { NoMatchingError: "failed" },
      },
      ...blocks({
        LambdaInvocationAttributes: {
          who: "$.CustomerEndpoint.Address",
          none: "$.External.x",
          deep: { of: ["$.Attributes.vip", 3] },
        },
      }),
    },
    { ...withFunction(lambda), number: "+815031234567" },
    { language: "ja-JP" },
  );
  expect(lambda).toHaveBeenCalledWith({
    Name: "ContactFlowEvent",
    Details: {
      ContactData: expect.objectContaining({
        Attributes: { vip: "yes" },
        Channel: "VOICE",
        ContactId: call.contactId,
        CustomerEndpoint: { Address: "+819012345678", Type: "TELEPHONE_NUMBER" },
        SystemEndpoint: { Address: "+815031234567", Type: "TELEPHONE_NUMBER" },
        LanguageCode: "ja-JP",
        Queue: null,
      }),
      Parameters: { who: "+819012345678", none: "", deep: { of: ["yes", 3] } },
    },
  });
});

test("a withheld caller has no endpoint", async () => {
  const lambda = jest.fn<Lambda>(() => ({}));
  await callTo(blocks(), withFunction(lambda), { from: undefined });
  expect(lambda.mock.calls[0]?.[0]).toMatchObject({ Details: { ContactData: { CustomerEndpoint: null } } });
});

test.each<[string, Lambda, string]>([
  ["throws", () => Promise.reject(new Error("down")), "down"],
  ["hangs", () => delayed(Infinity), "no answer within 8 s"],
  ["answers rubbish", () => "rubbish", 'the reply must be a flat object of texts, and is "rubbish"'],
])("a function that %s leads to the error, with nothing to read", async (_, lambda, because) => {
  const call = await callTo(blocks(), withFunction(lambda));
  expect(branches(call)[0]).toBe("ask: NoMatchingError");
  expect(call.spoken).toEqual(["Error, "]);
  expect(call.events).toContainEqual(expect.objectContaining({ type: "invoked", name: arn, error: because }));
});

test("nothing of an earlier reply is left after a failure", async () => {
  const replies = [{ item: "tea" }, "rubbish"];
  const call = await callTo(
    { first: ask("ask"), ...blocks() },
    withFunction(() => replies.shift()),
  );
  expect(call.spoken).toEqual(["Error, "]);
});

test("what it answers, how long it took and how often it was tried can be seen", async () => {
  const clock = settableClock(new Date(0));
  const call = await callTo(blocks(), { ...withFunction(() => delayed(1500, { item: "tea" })), clock });
  expect(call.events).toContainEqual(
    expect.objectContaining({ type: "invoked", reply: { item: "tea" }, milliseconds: 1500, attempts: 1 }),
  );
  expect(clock.now()).toEqual(new Date(1500));
});

test("JSON may be nested", async () => {
  const call = await callTo(
    { ...blocks({ ResponseValidation: { ResponseType: "JSON" } }), told: say("$.External.order.count") },
    withFunction(() => ({ order: { count: 2 } })),
  );
  expect(call.spoken).toEqual(["2"]);
});

describe("a chain of functions", () => {
  const slow = () => delayed(7000, {});
  const four = (between: string) => ({
    one: ask("two"),
    two: ask(between),
    prompt: say("One moment", "three"),
    three: ask("told"),
    told: say("In time"),
    error: say("Error"),
  });

  test("is cut at 20 s", async () => {
    const call = await callTo(four("three"), withFunction(slow));
    expect(call.spoken).toEqual(["Error"]);
    expect(call.events).toContainEqual(expect.objectContaining({ error: "no answer within 6 s" }));
  });

  test("begins anew with a prompt", async () => {
    const call = await callTo(four("prompt"), withFunction(slow));
    expect(call.spoken).toEqual(["One moment", "In time"]);
  });
});

test("an asynchronous function is not waited for", async () => {
  const call = await callTo(
    {
      ...blocks({ InvocationType: "ASYNCHRONOUS", InvocationTimeLimitSeconds: "60" }),
      told: say("$.LambdaInvocation.InvocationId, $.External.item"),
    },
    { ...withFunction(() => ({ item: "tea" })), newId: () => "id-1" },
  );
  expect(call.spoken).toEqual(["id-1, "]);
});

test("a synchronous one has 8 s at most", async () => {
  await expect(callTo(blocks({ InvocationTimeLimitSeconds: "9" }))).rejects.toThrow(
    "block ask (InvokeLambdaFunction): Parameters: InvocationTimeLimitSeconds must be 8 at most",
  );
});

test("the reply can be read by its other name too", async () => {
  const call = await callTo(
    { ...blocks(), told: say("$.LambdaInvocation.ResultData.item") },
    withFunction(() => ({ item: "tea" })),
  );
  expect(call.spoken).toEqual(["tea"]);
});

test("references may stand anywhere in its ARN", async () => {
  const LambdaFunctionARN = "arn:aws:lambda:$.AwsRegion:123456789012:function:$.Attributes.function";
  const call = await callTo(
    blocks({ LambdaFunctionARN }),
    withFunction(() => ({ item: "tea" })),
    { attributes: { function: "look-up" } },
  );
  expect(call.spoken).toEqual(["It is tea"]);
});

test.each(["$.Attributes.none", ""])(
  "a function that is not named (%p) is an error",
  async (LambdaFunctionARN) => {
    const call = await callTo(blocks({ LambdaFunctionARN }));
    expect(call.events).toContainEqual(
      expect.objectContaining({ branch: "NoMatchingError", because: "no function was named" }),
    );
  },
);

test("the call is broken off when there is no such function", async () => {
  await expect(callTo(blocks(), { lambdas: { other: () => ({}) } })).rejects.toThrow(
    `block ask: function ${arn} is not among the line's: other`,
  );
});
