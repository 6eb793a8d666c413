import * as z from "zod/mini";
import { exactlyOne, oneOf, only } from "../flow/parameters.ts";
import { flowActions, id, oneByKey } from "./flow-actions.ts";

const event = <const Type extends string, const Properties extends z.core.$ZodType>(
  Type: Type,
  Properties: Properties,
) => only({ Identifier: z.optional(id), Type: z.literal(Type), Actor: oneOf("System"), Properties });

const { lambda, hours, bot, queue, otherQueue } = flowActions;
const nothing = z.optional(only({}));
const words = z
  .string({ error: "must be text" })
  .check(z.minLength(1, "must not be empty: AWS refuses it; name some of the words"));

const message = only({
  Text: z.optional(words),
  SSML: z.optional(words),
  PromptId: z.optional(id),
  Media: z.optional(only({ Uri: id, SourceType: z.optional(z.string()), MediaType: z.optional(z.string()) })),
  MatchingCriteria: z.optional(
    z.strictObject(
      { Type: oneOf("Similarity", "Inclusion") },
      {
        error: `must be { "Type": "Similarity" } or { "Type": "Inclusion" }: AWS takes another shape and never matches it`,
      },
    ),
  ),
}).check(
  exactlyOne("Text", "SSML", "PromptId", "Media"),
  z.refine(
    ({ Text, SSML, MatchingCriteria }) => (Text ?? SSML) === undefined || MatchingCriteria !== undefined,
    {
      error: `needs a MatchingCriteria, as { "Type": "Similarity" }, beside the words: without one AWS matches nothing`,
    },
  ),
);

/** What a test case can wait for. */
export const eventSchema = oneByKey(
  "Type",
  "TestInitiated, TestCompleted, MessageReceived, FlowActionStarted, FlowActionCompleted",
  [
    event("TestInitiated", nothing),
    event("TestCompleted", nothing),
    event("MessageReceived", message),
    event(
      "FlowActionStarted",
      oneByKey(
        "ActionType",
        "InvokeLambdaFunction, CheckHoursOfOperation, ConnectParticipantWithLexBot, TransferContactToQueue, DequeueAndTransferToQueue",
        [only(lambda), only(hours), only(bot), only(queue), only(otherQueue)],
      ),
    ),
    event(
      "FlowActionCompleted",
      oneByKey("ActionType", "InvokeLambdaFunction, ConnectParticipantWithLexBot", [only(lambda), only(bot)]),
    ),
  ],
);

export type TestEvent = z.infer<typeof eventSchema>;
export type ExpectedMessage = z.infer<typeof message>;
