import { type LineSettings, phoneLine } from "../../index.ts";
import { say, smallFlow } from "../flow/small-flow.ts";

const arn = (kind: string, id: string) =>
  `arn:aws:connect:eu-west-2:111122223333:instance/00000000-0000-4000-8000-000000000000/${kind}/${id}`;

export const kitchen = arn("queue", "kitchen");
export const office = arn("queue", "office");
export const opening = arn("operating-hours", "opening");
export const lookUp = "arn:aws:lambda:eu-west-2:111122223333:function:look-up";
export const bot = "arn:aws:lex:eu-west-2:111122223333:bot-alias/PIZZABOT/LIVE";

const failed = { NoMatchingError: "failed" };

/** A pizzeria: it greets, tells how long a pizza takes, and puts through to the kitchen or to its bot. */
const flow = smallFlow(
  {
    greet: say("Welcome to the pizzeria.", "open"),
    open: {
      type: "CheckHoursOfOperation",
      with: { HoursOfOperationId: opening },
      next: "failed",
      errors: failed,
      when: { "Equals True": "menu", "Equals False": "closed" },
    },
    closed: say("We are closed."),
    menu: {
      type: "GetParticipantInput",
      with: {
        Text: "Press 1 for your order, 2 for the kitchen, 3 for our assistant.",
        InputTimeLimitSeconds: "5",
        StoreInput: "False",
      },
      next: "failed",
      errors: { NoMatchingCondition: "again", NoMatchingError: "failed", InputTimeLimitExceeded: "again" },
      when: { "Equals 1": "look up", "Equals 2": "queue", "Equals 3": "bot" },
    },
    again: say("Sorry, I did not get that.", "menu"),
    "look up": {
      type: "InvokeLambdaFunction",
      with: { LambdaFunctionARN: lookUp, InvocationTimeLimitSeconds: "3" },
      next: "minutes",
      errors: { NoMatchingError: "no order" },
    },
    minutes: say("Your pizza comes in $.External.minutes minutes."),
    "no order": say("I cannot find your order."),
    queue: { type: "UpdateContactTargetQueue", with: { QueueId: kitchen }, next: "transfer", errors: failed },
    transfer: {
      type: "TransferContactToQueue",
      next: "failed",
      errors: { QueueAtCapacity: "full", NoMatchingError: "failed" },
    },
    full: say("Everybody is busy.", "menu"),
    bot: {
      type: "ConnectParticipantWithLexBot",
      with: { Text: "What may I do for you?", LexV2Bot: { AliasArn: bot } },
      next: "failed",
      errors: { NoMatchingError: "failed", NoMatchingCondition: "failed" },
      when: { "Equals Order": "ordered" },
    },
    ordered: say("One $.Lex.Slots.pizza, coming up."),
  },
  "pizzeria",
);

export const pizzeria = (settings: Partial<LineSettings> = {}) =>
  phoneLine({
    flow,
    lambdas: { "look-up": () => ({ minutes: "25" }) },
    hours: { [opening]: "always" },
    queues: { [kitchen]: { name: "Kitchen" }, [office]: { name: "Office" } },
    bot: () => ({
      turn: async () => ({
        messages: [],
        sessionAttributes: {},
        closed: { intentName: "Order", intentState: "Fulfilled", slots: { pizza: "Margherita" } },
      }),
    }),
    ...settings,
  });
