import * as z from "zod/mini";
import { operators } from "../flow/flow.ts";
import { exactlyOne, oneOf, only } from "../flow/parameters.ts";
import { flowActions, id, oneByKey } from "./flow-actions.ts";

const { lambda, hours, bot, queue, otherQueue } = flowActions;

const action = <const Type extends string, const Parameters extends z.core.$ZodType>(
  Type: Type,
  Parameters: Parameters,
) =>
  only({
    Identifier: id,
    Type: z.literal(Type),
    // Beside the parameters, as the console writes it; it says the same as within.
    Actor: z.optional(oneOf("Customer")),
    Parameters,
    Transitions: z.optional(only({ NextAction: z.optional(z.string()) })),
  });

const echo = <const Type extends string>(type: Type) => z.optional(z.literal(type));
const scalar = z.union([z.string(), z.number(), z.boolean()], { error: "must be text or a number" });

const keys = z.union([z.string(), z.number()], { error: 'must be keys, as "1" or 1' }).check(
  z.refine((value) => /^[0-9*#]+$/.test(String(value)), {
    error: "has keys that no phone has: 0 to 9, * and #",
  }),
);

const instruction = oneByKey("Type", "DtmfInput, TextUtterance, TextInput, Disconnect", [
  only({ Type: z.literal("DtmfInput"), Properties: only({ Value: keys }) }),
  only({
    Type: z.literal("TextUtterance"),
    Properties: only({
      Text: z.optional(z.string()),
      SSML: z.optional(z.string()),
      LanguageCode: z.optional(z.string()),
    }).check(exactlyOne("Text", "SSML")),
  }),
  // Seen in test cases that AWS took; the guide has TextUtterance.
  only({ Type: z.literal("TextInput"), Properties: only({ Value: z.string() }) }),
  only({ Type: z.literal("Disconnect"), Properties: z.optional(only({})) }),
]);

const serialized = z
  .string({ error: "must be JSON as a text: AWS takes no object here" })
  .check(z.refine((text) => objectIn(text) !== undefined, { error: "must be the text of a JSON object" }));

/** The object that a serialized answer holds; none where it holds none. */
export function objectIn(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === "object" && value !== null && !Array.isArray(value) ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

const seconds = z.optional(
  z.number({ error: "must be a number of seconds" }).check(z.nonnegative("must not be negative")),
);
const substitute = only({ Type: z.literal("SubstituteResource"), SubstituteArn: id });
const answers = <const Result extends z.core.$ZodType>(ExecutionResult: Result) =>
  only({ Type: z.literal("ExecutionResult"), ExecutionResult });
const fails = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  only({ Type: z.literal("Error"), Error: only({ Value: oneOf(...values), DelaySeconds: seconds }) });
const mocked = <const Response extends z.core.$ZodType>(Response: Response) =>
  only({ Type: z.literal("MockResponse"), Response });
const strategies = "SubstituteResource, MockResponse";
const responses = "ExecutionResult, Error";

const lambdaAnswer = only({
  DelaySeconds: seconds,
  LoadedData: z.optional(serialized),
  // Seen in test cases that AWS took; the guide has LoadedData.
  Value: z.optional(serialized),
});
const botAnswer = only({ DelaySeconds: seconds, LoadedData: z.optional(serialized) });
const hoursAnswer = only({ Value: oneOf("InHours", "OutOfHours") });

const behaviour = oneByKey(
  "ActionType",
  "InvokeLambdaFunction, CheckHoursOfOperation, ConnectParticipantWithLexBot, TransferContactToQueue, DequeueAndTransferToQueue",
  [
    only({
      ...lambda,
      Strategy: oneByKey("Type", strategies, [
        substitute,
        mocked(
          oneByKey("Type", responses, [answers(lambdaAnswer), fails("TimeLimitExceeded", "NoMatchingError")]),
        ),
      ]),
    }),
    only({
      ...hours,
      Strategy: oneByKey("Type", strategies, [
        substitute,
        mocked(oneByKey("Type", responses, [answers(hoursAnswer), fails("NoMatchingError")])),
      ]),
    }),
    only({
      ...bot,
      Strategy: oneByKey("Type", strategies, [
        substitute,
        mocked(
          oneByKey("Type", responses, [answers(botAnswer), fails("TimeLimitExceeded", "NoMatchingError")]),
        ),
      ]),
    }),
    ...([queue, otherQueue] as const).map((one) =>
      only({
        ...one,
        Strategy: oneByKey("Type", strategies, [
          substitute,
          mocked(fails("QueueAtCapacity", "NoMatchingError")),
        ]),
      }),
    ),
  ],
);

const assertion = only({
  Namespace: id,
  Operator: oneOf(...operators, "Exists"),
  Operand: z.optional(scalar),
}).check(
  z.refine(({ Operator, Operand }) => Operator === "Exists" || Operand !== undefined, {
    error: "needs an Operand to compare with",
  }),
);

const command = oneByKey("Type", "EndTest, LogData", [
  only({ Type: z.literal("EndTest"), Properties: z.optional(only({})) }),
  only({
    Type: z.literal("LogData"),
    Properties: only({
      Expressions: z.record(z.string(), z.string(), { error: "must be names with JSONPaths" }),
    }),
  }),
]);

/** What a test case can do once it has seen what it waited for. */
export const actionSchema = oneByKey("Type", "SendInstruction, OverrideSystemBehavior, Assert, TestControl", [
  action(
    "SendInstruction",
    only({ ActionType: echo("SendInstruction"), Actor: oneOf("Customer"), Instruction: instruction }),
  ),
  action(
    "OverrideSystemBehavior",
    only({
      ActionType: echo("OverrideSystemBehavior"),
      Behavior: only({ Type: oneOf("FlowAction"), Properties: behaviour }),
    }),
  ),
  action("Assert", assertion),
  action("TestControl", only({ ActionType: echo("TestControl"), Command: command })),
]);

export type TestAction = z.infer<typeof actionSchema>;
export type Instruction = z.infer<typeof instruction>;
export type Override = z.infer<typeof behaviour>;
export type Assertion = z.infer<typeof assertion>;
