import { dateIn, plusDays } from "../../src/domain/index.ts";
import { connectEvent, justin, lexEvent } from "./events.ts";

export type Lambda = "look-up-order" | "cancel-order" | "change-shipping-date" | "lex-code-hook";

/** An invocation of the demo: the event, and what is expected of the reply. */
export interface Invocation {
  readonly title: string;
  readonly lambda: Lambda;
  /** The event in short. */
  readonly brief: string;
  readonly event: unknown;
  /** Fields that the reply has to have. */
  readonly expected: Readonly<Record<string, string>>;
  /** How many texts are expected; none unless given. */
  readonly texts?: number;
}

/** The fields of a Lambda's reply; of the code hook's, its session attributes. */
export type ReplyFields = Readonly<Record<string, string>>;

const orderId = "100";

/** The shipping date of the article's order: a week from now. */
export const firstDate = (now: Date) => plusDays(dateIn("Asia/Tokyo", now), 7);

/** Invokes the Lambdas as in three calls: of the article's customer, of an unknown number, and of a withheld one. */
export async function dayOfCalls(
  now: Date,
  invoke: (invocation: Invocation) => Promise<ReplyFields>,
): Promise<void> {
  const inDays = (days: number) => plusDays(dateIn("Asia/Tokyo", now), days);

  const lookUp = (title: string, from: string | undefined, expected: Invocation["expected"]) =>
    invoke({
      title,
      lambda: "look-up-order",
      brief: `CallerID ${from ?? "anonymous"}`,
      event: connectEvent(from, { CallerID: from ?? "anonymous" }),
      expected,
    });
  const change = (title: string, date: string, orderVersion: string, expected: Invocation["expected"]) =>
    invoke({
      title,
      lambda: "change-shipping-date",
      brief: `orderId ${orderId}, orderVersion ${orderVersion}, shippingDate ${date}`,
      event: connectEvent(justin, { orderId, orderVersion, shippingDate: date }),
      expected,
    });
  const cancel = (title: string, orderVersion: string, expected: Invocation["expected"], texts: number) =>
    invoke({
      title,
      lambda: "cancel-order",
      brief: `orderId ${orderId}, orderVersion ${orderVersion}`,
      event: connectEvent(justin, { orderId, orderVersion }),
      expected,
      texts,
    });
  const say = (
    title: string,
    words: string,
    turn: Parameters<typeof lexEvent>[1],
    expected: Invocation["expected"],
    texts = 0,
  ) =>
    invoke({
      title,
      lambda: "lex-code-hook",
      brief: `“${words}”`,
      event: lexEvent(words, turn),
      expected,
      texts,
    });

  const { orderVersion = "" } = await lookUp("Justin calls, and the line knows his order", justin, {
    recordFound: "True",
    outcome: "found",
    shippingDate: firstDate(now),
    changeable: "True",
  });

  const inSession = { callerNumber: justin, orderId, orderVersion, contactId: "demo" };
  const asked = await say(
    "He asks the bot for another date",
    "change the shipping date",
    { sessionAttributes: inSession },
    {},
  );
  const confirming = await say(
    "He names a day, in words that Lex leaves open",
    "um, the day after tomorrow please",
    { slots: { ShippingDate: null }, sessionAttributes: { ...inSession, ...asked } },
    {},
  );
  const shippingDate = inDays(2);
  await say(
    "He confirms, and a text goes out",
    "yes, please",
    {
      slots: {
        ShippingDate: {
          shape: "Scalar",
          value: {
            originalValue: shippingDate,
            interpretedValue: shippingDate,
            resolvedValues: [shippingDate],
          },
        },
      },
      confirmationState: "Confirmed",
      sessionAttributes: { ...inSession, ...confirming },
    },
    { lambdaResult: "Success", outcome: "rescheduled", shippingDate },
    1,
  );

  await change("A date that does not exist", "2026-02-30", "1", {
    lambdaResult: "Refused",
    reason: "date-not-understood",
  });
  await change("A date too far away brings the nearest one that can be had", inDays(400), "1", {
    lambdaResult: "Refused",
    reason: "date-too-far",
    suggestion: inDays(60),
  });
  await change("Connect repeats what was done already: success, and no second text", shippingDate, "0", {
    lambdaResult: "Success",
    outcome: "unchanged",
  });
  await cancel("He cancels, and a text goes out", "1", { lambdaResult: "Success", outcome: "cancelled" }, 1);
  await cancel(
    "Connect repeats the cancellation",
    "1",
    { lambdaResult: "Success", outcome: "already-cancelled" },
    0,
  );
  await change("A cancelled order is not moved any more", inDays(5), "2", {
    lambdaResult: "Refused",
    reason: "cancelled",
  });

  await lookUp("Somebody calls whom the shop does not know", "+818011112222", {
    recordFound: "False",
    reason: "not-found",
  });
  await lookUp("Somebody withholds the number", undefined, {
    recordFound: "False",
    reason: "no-caller-number",
  });
}
