import * as z from "zod/mini";
import { only } from "../flow/parameters.ts";

/** A name, an id or an ARN. */
export const id = z.string({ error: "must be a name or an id" }).check(z.minLength(1, "must not be empty"));

const named = <const Type extends string, const Parameters extends z.core.$ZodType>(
  ActionType: Type,
  ActionParameters: Parameters,
) => ({ ActionType: z.literal(ActionType), ActionParameters });

const lambda = named("InvokeLambdaFunction", only({ LambdaFunctionARN: id }));
const hours = named("CheckHoursOfOperation", only({ HoursOfOperationId: id }));
const bot = named("ConnectParticipantWithLexBot", only({ LexV2Bot: only({ AliasArn: id }) }));
const queue = named("TransferContactToQueue", only({ QueueId: id, AgentId: z.optional(id) }));
const otherQueue = named("DequeueAndTransferToQueue", only({ QueueId: id }));

/** The flow's actions that a test case can name, with the resource that each is about. */
export const flowActions = { lambda, hours, bot, queue, otherQueue };

/** A schema for one of several objects, told apart by a key of theirs. */
export const oneByKey = <
  const Key extends string,
  const Options extends readonly [z.core.$ZodTypeDiscriminable, ...z.core.$ZodTypeDiscriminable[]],
>(
  key: Key,
  known: string,
  options: Options,
) =>
  z.discriminatedUnion(key, options, {
    error: ({ input }) => {
      const given = Object.entries(input ?? {}).find(([name]) => name === key)?.[1];
      return `${given === undefined ? "is missing" : JSON.stringify(given)}; known are ${known}`;
    },
  });

export type FlowAction =
  | {
      readonly ActionType: "InvokeLambdaFunction";
      readonly ActionParameters: { readonly LambdaFunctionARN: string };
    }
  | {
      readonly ActionType: "CheckHoursOfOperation";
      readonly ActionParameters: { readonly HoursOfOperationId: string };
    }
  | {
      readonly ActionType: "ConnectParticipantWithLexBot";
      readonly ActionParameters: { readonly LexV2Bot: { readonly AliasArn: string } };
    }
  | {
      readonly ActionType: "TransferContactToQueue" | "DequeueAndTransferToQueue";
      readonly ActionParameters: { readonly QueueId: string };
    };

export type FlowActionType = FlowAction["ActionType"];

/** The function, hours, bot or queue that an action is about. */
export function resourceOf(action: FlowAction): string {
  switch (action.ActionType) {
    case "InvokeLambdaFunction":
      return action.ActionParameters.LambdaFunctionARN;
    case "CheckHoursOfOperation":
      return action.ActionParameters.HoursOfOperationId;
    case "ConnectParticipantWithLexBot":
      return action.ActionParameters.LexV2Bot.AliasArn;
    case "TransferContactToQueue":
    case "DequeueAndTransferToQueue":
      return action.ActionParameters.QueueId;
  }
}
