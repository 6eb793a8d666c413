import { type Call, type LineSettings, type OpenBotSession, phoneLine } from "connect-simulator";
import { cures } from "../../../infra/flow/cures.ts";
import { fillInReferences } from "../../../infra/flow/flow-references.ts";
import { numberTokens } from "../../../infra/flow/number-tokens.ts";
import { shopTokens } from "../../../infra/flow/shop-tokens.ts";
import type { Language } from "../../../src/domain/index.ts";
import { topics } from "../../../src/wording/index.ts";
import { line, whisper } from "./flows.ts";

export type Texts = Readonly<Record<string, string>>;

/** What a look-up answers of an order that can be changed, with another order behind it. */
export const found: Texts = {
  outcome: "found",
  orderId: "1001",
  orderVersion: "0",
  orderedItem: "Teapot",
  shippingDate: "2026-11-30",
  changeable: "True",
  nextPosition: "2",
  reason: "",
  message: "Your teapot ships on Monday.",
};

export const refused = (reason: string): Texts => ({
  outcome: "refused",
  reason,
  message: `Refused: ${reason}.`,
});

interface Around {
  /** What the look-ups answer, one after the other; the last one again and again. */
  readonly lookUps?: readonly Texts[];
  readonly cancels?: readonly Texts[];
  readonly withheld?: boolean;
  readonly language?: Language;
  readonly open?: boolean;
}

export interface CallWithBot extends Call {
  /** The session attributes of each conversation with the bot. */
  readonly sessions: readonly Texts[];
  /** The parameters of each look-up. */
  readonly lookedUp: readonly unknown[];
}

/**
 * A call to the shipped flow. The bot stands for any: it closes at once with the intent that the caller says, and with
 * the session attributes behind a question mark (`SpeakToAgent?topic=address`); `fails` makes it fail.
 */
export async function callWithBot({
  lookUps = [found],
  cancels = [],
  withheld = false,
  language = "en-US",
  open = true,
}: Around = {}): Promise<CallWithBot> {
  const sessions: Texts[] = [];
  const lookedUp: unknown[] = [];
  const bot: OpenBotSession = ({ sessionAttributes }) => {
    sessions.push(sessionAttributes);
    return {
      async turn(input) {
        const [intentName = "", told] = (input.kind === "speech" ? input.text : input.kind).split("?");
        const session = Object.fromEntries(new URLSearchParams(told));
        if (session["outcome"] === "refused") session["lambdaResult"] = "Refused";
        const intentState = intentName === "fails" ? "Failed" : "Fulfilled";
        return {
          messages: [],
          sessionAttributes: { ...sessionAttributes, ...session },
          closed: { intentName, intentState, slots: {} },
        };
      },
    };
  };
  const inTurn = (replies: readonly Texts[], asked: unknown[] = []) => {
    let at = 0;
    return (event: unknown) => {
      asked.push(event);
      at += 1;
      return replies[Math.min(at, replies.length) - 1];
    };
  };
  const settings: LineSettings = {
    flow: fillInReferences(JSON.stringify(line), {
      ...Object.fromEntries(
        ["look-up-order", "cancel-order", "bot", "queue", "hours", "whisper"].map((name) => [name, name]),
      ),
      country: "JP",
      ...Object.fromEntries([...shopTokens, ...numberTokens].map((token) => [token, token])),
      [`number-${language}`]: "+815012345678",
    }),
    flows: { whisper },
    lambdas: { "look-up-order": inTurn(lookUps, lookedUp), "cancel-order": inTurn(cancels) },
    bot,
    hours: { hours: open ? "always" : "never" },
    queues: { queue: { name: "Orders" } },
    number: "+815012345678",
  };
  const call = await phoneLine(settings).call({ from: withheld ? undefined : "+819012345678" });
  return Object.assign(call, { sessions, lookedUp });
}

/** Calls in which the bot closes with every topic, and it and the functions refuse for every reason. */
export async function everyRefusalAndTopic(): Promise<readonly Call[]> {
  const calls: Call[] = [];
  const call = async (around: Around, act: (call: Call) => Promise<void>): Promise<void> => {
    const made = await callWithBot(around);
    await act(made);
    calls.push(made);
  };
  for (const topic of Object.values(topics))
    await call({}, ({ say }) => say(`SpeakToAgent?topic=${topic}&topicName=Topic`));
  for (const reason of Object.keys(cures)) {
    await call({ lookUps: [refused(reason)] }, async () => {});
    await call({ lookUps: [found, refused(reason)] }, ({ say }) => say("Repeat"));
    await call({ lookUps: [found, refused(reason)] }, ({ say }) => say("fails"));
    await call({}, ({ say }) => say(`CancelOrder?outcome=refused&reason=${reason}`));
    await call({ cancels: [refused(reason)] }, async ({ say, press }) => {
      await say("fails");
      await press("2");
      await press("1");
    });
    await call({ lookUps: [refused("no-caller-number"), refused(reason)] }, async ({ press }) => {
      await press("08012345678#");
      await press("1001#");
    });
  }
  await call({ lookUps: [refused("order-number-needed")] }, async ({ press }) => {
    for (const orderNumber of ["1#", "2#", "3#"]) await press(orderNumber);
  });
  return calls;
}
