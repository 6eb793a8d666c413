import { beforeAll, describe, expect, test } from "@jest/globals";
import type { ContactFlow } from "connect-simulator/flow-language";
import { orderBot } from "../../../infra/bot/order-bot.ts";
import { cures } from "../../../infra/flow/cures.ts";
import { numberTokens } from "../../../infra/flow/number-tokens.ts";
import { shopTokens } from "../../../infra/flow/shop-tokens.ts";
import { outcomes } from "../../../src/application/index.ts";
import { languages } from "../../../src/domain/index.ts";
import { givenAttributes, intentNames, toldAttributes } from "../../../src/handlers/index.ts";
import { topics } from "../../../src/wording/index.ts";
import { actionsAreAsDocumented, actionsFitTheFlow } from "./checks/actions.ts";
import {
  conversationsFitTheBot,
  everyEndOfTheBotHasABranch,
  everyOutcomeHasABranch,
  everyReplyIsLookedAt,
  functionsKnowTheirParameters,
  tokensAreKnown,
} from "./checks/branches.ts";
import { nothingEmptyIsSet } from "./checks/empty-values.ts";
import { everyLoopIsBounded, everyPathEnds, noLongSilence } from "./checks/endings.ts";
import type { FlowCheck } from "./checks/graph.ts";
import {
  attributesAreSetBeforeRead,
  botTellsWhatIsRead,
  digitsAreTakenBeforeRead,
  repliesHoldWhatIsRead,
} from "./checks/references.ts";
import { places, shape } from "./checks/shape.ts";
import { line, redirected, whisper, withBlock, withoutBranch, withParameter } from "./flows.ts";
import { repliesOfTheFunctions, type Seen } from "./replies.ts";

/** A flow with a mistake in it, and what the check has to say about it. */
type Mistake = readonly [name: string, flow: ContactFlow, said: string];

/** The check finds nothing in the shipped flows, and each of the mistakes. */
function checks(name: string, check: () => FlowCheck, mistakes: readonly Mistake[], flows = [line]) {
  describe(name, () => {
    test("holds", () => expect(flows.flatMap((flow) => check()(flow))).toEqual([]));
    test.each(mistakes)("would not with %s", (_, flow, said) => {
      expect(check()(flow)).toContainEqual(expect.stringContaining(said));
    });
  });
}

let seen: Readonly<Record<string, Seen>>;
beforeAll(async () => {
  seen = await repliesOfTheFunctions();
});
const of = <What extends keyof Seen>(what: What): Readonly<Record<string, Seen[What]>> =>
  Object.fromEntries(Object.entries(seen).map(([name, reply]) => [name, reply[what]]));

const bothFlows = [line, whisper];

describe("the flow as Connect takes it", () => {
  checks(
    "every way leads to a block",
    () => shape,
    [
      ["a way to nowhere", redirected(line, "find-by-caller", "next", "nowhere"), "nowhere"],
      [
        "a block that nothing leads to",
        redirected(line, "callback-create", "next", "end-goodbye"),
        "callback-planned is never",
      ],
      [
        "a forbidden character",
        withBlock(line, "end-hang-up", () => ({ Identifier: "end: hang up" })),
        "forbidden",
      ],
      ["two of one name", withBlock(line, "find-next", () => ({ Identifier: "claim-phone" })), "twice"],
      [
        "too many blocks",
        { ...line, Actions: [...line.Actions, ...line.Actions, ...line.Actions] },
        "more than 250",
      ],
    ],
    bothFlows,
  );

  checks(
    "every block has a place of its own",
    () => places,
    [
      ["no places", { ...line, Metadata: { ...line.Metadata, ActionMetadata: {} } }, "has no place"],
      [
        "one upon another",
        {
          ...line,
          Metadata: {
            ...line.Metadata,
            ActionMetadata: Object.fromEntries(
              line.Actions.map(({ Identifier }) => [
                Identifier,
                { position: { x: 0, y: 0 }, isFriendlyName: true },
              ]),
            ),
          },
        },
        "upon each other",
      ],
    ],
    bothFlows,
  );

  checks(
    "every block is as its action is documented",
    () => actionsAreAsDocumented,
    [
      ["an unknown action", withBlock(line, "end-hang-up", () => ({ Type: "HangUp" })), "no action HangUp"],
      [
        "nine seconds for a function",
        withParameter(line, "find-by-caller", "InvocationTimeLimitSeconds", "9"),
        "can't be 9",
      ],
      ["an unknown parameter", withParameter(line, "welcome-greeting", "Volume", "11"), "Volume"],
      [
        "a type beside a flow attribute's value",
        withParameter(line, "menu-next-position", "FlowAttributes", {
          nextPosition: { Type: "String", Value: "2" },
        }),
        "nextPosition.Type is no parameter",
      ],
      ["nothing to say", withParameter(line, "welcome-greeting", "Text", " "), "Text can't be"],
      [
        "an error that leads nowhere",
        withBlock(line, "find-next", ({ Transitions }) => ({ Transitions: { ...Transitions, Errors: [] } })),
        "NoMatchingError leads nowhere",
      ],
      [
        "a key of two digits",
        withBlock(line, "keys-confirm", ({ Transitions }) => ({
          Transitions: {
            ...Transitions,
            Conditions: [{ NextAction: "keys-cancel", Condition: { Operator: "Equals", Operands: ["22"] } }],
          },
        })),
        "it can't be 22",
      ],
      [
        "a loop without an end",
        withoutBranch(line, "menu-times", "DoneLooping"),
        "it needs the branches ContinueLooping,DoneLooping",
      ],
      [
        "a block that stops",
        withBlock(line, "find-say-another", ({ Transitions: { NextAction: _, ...rest } }) => ({
          Transitions: rest,
        })),
        "NextAction is missing",
      ],
      [
        "flow logs",
        withParameter(line, "language-no-logs", "FlowLoggingBehavior", "Enabled"),
        "can't be Enabled",
      ],
      [
        "an ARN of somebody's account",
        withParameter(line, "person-queue", "QueueId", "arn:aws:connect:eu-west-1:1:instance/1/queue/1"),
        "QueueId can't be arn",
      ],
    ],
    bothFlows,
  );

  checks(
    "every action is allowed in its kind of flow",
    () => actionsFitTheFlow,
    [
      [
        "a whisper that hangs up",
        withBlock(whisper, "whisper-end", () => ({ Type: "DisconnectParticipant" })),
        "not for a agentWhisper",
      ],
      [
        "a call that just ends",
        withBlock(line, "end-hang-up", () => ({ Type: "EndFlowExecution" })),
        "not for a contactFlow",
      ],
    ],
    bothFlows,
  );

  checks(
    "every token can be filled in",
    () =>
      tokensAreKnown([
        "look-up-order",
        "cancel-order",
        "change-shipping-date",
        "bot",
        "queue",
        "hours",
        "whisper",
        "country",
        ...numberTokens,
        ...shopTokens,
      ]),
    [
      ["an unknown token", withParameter(line, "person-queue", "QueueId", "{{line}}"), "{{line}}"],
      ["a token within a text", withParameter(line, "end-goodbye", "Text", "Bye {{queue}}"), "Bye"],
    ],
    bothFlows,
  );
});

describe("the caller is never lost", () => {
  checks(
    "every path ends with a person or a goodbye",
    () => everyPathEnds,
    [
      [
        "a ring",
        redirected(
          redirected(line, "end-goodbye", "next", "end-goodbye"),
          "end-goodbye",
          "NoMatchingError",
          "end-goodbye",
        ),
        "never ends",
      ],
      ["no goodbye", redirected(line, "callback-offer", "2", "end-hang-up"), "without a goodbye"],
    ],
    bothFlows,
  );
  checks(
    "no loop is without a bound",
    () => everyLoopIsBounded,
    [
      ["a try too many", redirected(line, "claim-say-why", "next", "claim-phone"), "round and round"],
      [
        "a bound that starts anew",
        redirected(line, "claim-times", "DoneLooping", "claim-phone"),
        "round and round",
      ],
    ],
    bothFlows,
  );
  checks("functions are not chained in silence", () => noLongSilence, [
    [
      "three in a row",
      redirected(
        redirected(
          withBlock(line, "find-by-caller", ({ Transitions }) => ({
            Transitions: { ...Transitions, NextAction: "find-next" },
          })),
          "find-next",
          "next",
          "prove-look-up",
        ),
        "prove-look-up",
        "next",
        "person-trouble",
      ),
      "no word between find-by-caller, find-next, prove-look-up",
    ],
  ]);
});

describe("flow and functions agree", () => {
  checks("every reply holds what is read of it", () => repliesHoldWhatIsRead(of("keys")), [
    ["a key that is not answered", withParameter(line, "claim-say-why", "Text", "$.External.total"), "total"],
    [
      "a key of another function",
      withParameter(line, "keys-say-done", "Text", "$.External.orderedItem"),
      "orderedItem, which cancel-order does not answer",
    ],
    [
      "a reply that may not have come",
      redirected(line, "find-by-caller", "NoMatchingError", "claim-say-why"),
      "message, which nothing does not answer",
    ],
  ]);
  checks("every function knows what it is passed", () => functionsKnowTheirParameters(parameters), [
    [
      "a parameter of another name",
      withParameter(line, "find-by-caller", "LambdaInvocationAttributes", { phone: "$.ContactId" }),
      "phone",
    ],
    [
      "a position once an order is chosen",
      withParameter(line, "keys-status", "LambdaInvocationAttributes", { orderId: "1", position: "2" }),
      "passes a position",
    ],
  ]);
  checks(
    "every outcome has a branch and every branch an outcome",
    () => everyOutcomeHasABranch(of("outcomes")),
    [
      ["an outcome forgotten", withoutBranch(line, "keys-outcome", "unknown"), "unknown has no branch"],
      [
        "an outcome of another function",
        redirected(line, "find-by-caller", "next", "keys-outcome"),
        "found has no branch",
      ],
      [
        "an outcome that does not exist",
        withBlock(line, "claim-outcome", ({ Transitions: { Conditions = [], ...rest } }) => ({
          Transitions: {
            ...rest,
            Conditions: [
              ...Conditions,
              { NextAction: "person-trouble", Condition: { Operator: "Equals", Operands: ["lost"] } },
            ],
          },
        })),
        "lost never happens",
      ],
    ],
  );
  checks("every reply is looked at", () => everyReplyIsLookedAt, [
    ["a reply taken for granted", redirected(line, "find-next", "next", "find-say-another"), "find-next"],
  ]);
  test("the outcomes that were seen are words of the vocabulary", () => {
    expect(outcomes).toEqual(expect.arrayContaining(Object.values(of("outcomes")).flat()));
  });
  checks("digits are typed before they are read", () => digitsAreTakenBeforeRead, [
    [
      "a number from nowhere",
      redirected(line, "welcome-greeting", "next", "claim-keep-phone"),
      "claim-keep-phone",
    ],
  ]);
  checks("nothing is set to what may be empty: Connect may refuse it", () => nothingEmptyIsSet(of("told")), [
    [
      "an attribute cleared",
      withParameter(line, "settle-unchangeable", "Attributes", { changeable: "" }),
      "nothing",
    ],
    [
      "a flow attribute cleared",
      withParameter(line, "menu-last-position", "FlowAttributes", { nextPosition: { Value: "" } }),
      "menu-last-position sets nextPosition to nothing",
    ],
    [
      "the next order's place, at the last order too",
      redirected(line, "menu-order", "next", "menu-next-position"),
      "$.External.nextPosition, which may be nothing",
    ],
    [
      "the reason of a success",
      redirected(line, "keys-say-done", "next", "keys-keep-reason"),
      "keys-keep-reason sets reason to $.External.reason",
    ],
    [
      "the bot's reason, for a success too",
      redirected(line, "settle-wanted-date", "next", "settle-keep-reason"),
      "$.Lex.SessionAttributes.reason, which may be nothing",
    ],
    [
      "a topic where there may be none",
      redirected(line, "person-whether-topic", "NoMatchingCondition", "person-topic"),
      "$.Lex.SessionAttributes.topic, which may be nothing",
    ],
    [
      "digits that nobody typed",
      redirected(line, "prove-code-typed", "NoMatchingCondition", "prove-keep-code"),
      "prove-keep-code sets verificationCode to $.StoredCustomerInput",
    ],
    [
      "a date that was not changed",
      redirected(line, "settle-outcome", "unchanged", "settle-new-date"),
      "shippingDate to $.Lex.SessionAttributes.shippingDate",
    ],
  ]);
  checks("attributes are set before they are read", () => attributesAreSetBeforeRead, [
    [
      "an order from nowhere",
      redirected(line, "welcome-greeting", "next", "keys-cancel"),
      "$.Attributes.orderVersion",
    ],
    ["a text that is not there", withParameter(line, "claim-say-why", "Text", "$.FlowAttributes.why"), "why"],
  ]);
});

describe("flow and bot agree", () => {
  test("on languages and voices", () => {
    const set = (type: string, name: string) =>
      line.Actions.filter(({ Type }) => Type === type).map(({ Parameters }) => Parameters[name]);
    for (const language of languages) {
      const { localeId, voiceId } = orderBot.locales[language];
      expect(localeId.replace("_", "-")).toBe(language);
      expect(set("UpdateContactData", "LanguageCode")).toContain(language);
      expect(set("UpdateContactTextToSpeechVoice", "TextToSpeechVoice")).toContain(voiceId);
    }
  });
  test("on intents", () => {
    for (const { intents } of Object.values(orderBot.locales))
      expect(intents.map(({ name }) => name)).toEqual(intentNames);
  });
  checks("the hook tells what is read", () => botTellsWhatIsRead(toldAttributes), [
    [
      "an attribute of another name",
      withParameter(line, "settle-outcome", "ComparisonValue", "$.Lex.SessionAttributes.result"),
      "result",
    ],
    [
      "the bot's word without a bot",
      redirected(line, "welcome-greeting", "next", "settle-outcome"),
      "outcome",
    ],
  ]);
  checks(
    "every intent has a branch, and every attribute is known",
    () => conversationsFitTheBot(closing, givenAttributes),
    [
      ["an intent forgotten", withoutBranch(line, "menu-talk", "OtherOrder"), "OtherOrder has no branch"],
      [
        "attributes of another name",
        withParameter(line, "menu-talk", "LexSessionAttributes", { caller: "$.ContactId" }),
        "caller, which the hook does not know",
      ],
      [
        "attributes forgotten",
        withParameter(line, "menu-talk", "LexSessionAttributes", {}),
        "does not pass orderId",
      ],
    ],
  );
  checks(
    "whatever the bot closes with has a branch",
    () => everyEndOfTheBotHasABranch(fulfilled, Object.keys(cures), Object.values(topics)),
    [
      ["an outcome forgotten", withoutBranch(line, "settle-outcome", "refused"), "refused has no branch"],
      ["a topic forgotten", withoutBranch(line, "person-whether-topic", "address"), "address has no branch"],
      [
        "a reason that does not exist",
        withBlock(line, "settle-reason", ({ Transitions }) => ({
          Transitions: {
            ...Transitions,
            Conditions: [
              { NextAction: "person-trouble", Condition: { Operator: "Equals", Operands: ["rain"] } },
            ],
          },
        })),
        "there is no reason rain",
      ],
    ],
  );
});

/** The contract of the functions. `cancel-order` has no use for a position, and nothing is asked for a version. */
const parameters = {
  "look-up-order": ["CallerID", "orderId", "position", "verificationCode"],
  "cancel-order": ["CallerID", "orderId", "orderVersion", "verificationCode"],
};

/** The intents that the hook closes with. It answers a call for help itself, and puts topics through as `SpeakToAgent`. */
const closing = intentNames.filter((name) => name !== "Help" && (name === "CallMeBack" || !(name in topics)));

/** With what the hook closes a fulfilled intent; what is `unknown` or an `error` leaves by the error branch. */
const fulfilled = outcomes.filter((outcome) => outcome !== "unknown" && outcome !== "error");
