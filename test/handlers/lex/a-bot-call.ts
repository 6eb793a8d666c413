import { expect } from "@jest/globals";
import { inMemoryOrders, inMemoryProofs } from "../../../src/adapters/in-memory/index.ts";
import {
  cancelOrder,
  type LogEntry,
  leaveToStream,
  lookUpOrders,
  type OrderDesk,
  type OrderRepository,
  previewReschedule,
  rescheduleOrder,
} from "../../../src/application/index.ts";
import type { Order } from "../../../src/domain/index.ts";
import { type LexResponse, lexCodeHook, numberReader } from "../../../src/handlers/index.ts";
import { writeOrderVersion } from "../../../src/handlers/order-version.ts";
import { type HeardWish, wordings } from "../../../src/wording/index.ts";
import { anOrder, aPolicy, noon } from "../../support/builders.ts";
import { anIdSource } from "../../support/fakes.ts";
import { type LexEventDetails, lexEvent, toldByFlow } from "../../support/lex-events.ts";
import { brokenRules } from "../../support/lex-response.ts";
import { wishOf } from "./wish-of.ts";

export interface CallDetails {
  readonly order?: Order;
  readonly now?: Date;
  readonly localeId?: string;
  readonly attributes?: Readonly<Record<string, unknown>>;
  readonly desk?: Partial<OrderDesk>;
  readonly repository?: Partial<OrderRepository>;
  readonly answerWithin?: number;
  readonly heardWish?: (said: string) => HeardWish;
}

/** A caller in a conversation with the bot: each turn goes on from the session attributes of the one before. */
export function aBotCall(details: CallDetails = {}) {
  const { order = anOrder(), localeId = "en_US", answerWithin = 2500, heardWish = wishOf } = details;
  const orders = inMemoryOrders([order]);
  const log: LogEntry[] = [];
  let now = details.now ?? noon;
  let attributes: Readonly<Record<string, unknown>> = details.attributes ?? {
    ...toldByFlow,
    orderVersion: writeOrderVersion(order),
  };
  const desk: OrderDesk = {
    orders: { ...orders, ...details.repository },
    clock: { now: () => now },
    policy: aPolicy(),
    verify: "caller-id",
    proofs: inMemoryProofs(),
    canText: () => true,
    newId: anIdSource(),
    dispatchNotice: leaveToStream,
    ...details.desk,
  };
  const hook = lexCodeHook({
    ...desk,
    heardWish,
    lookUpOrders: lookUpOrders(desk),
    cancelOrder: cancelOrder(desk),
    rescheduleOrder: rescheduleOrder(desk),
    previewReschedule: previewReschedule(desk),
    wordings,
    readNumber: numberReader("JP"),
    log: (entry) => log.push(entry),
    answerWithin,
  });

  const answer = async (event: unknown) => heardBy(await hook(event));
  return {
    log,
    hook: answer,
    wording: wordings[localeId === "ja_JP" ? "ja-JP" : "en-US"],
    /** The order as it is stored now. */
    stored: () => orders.find(order.customer.phone, order.id),
    put: orders.put,
    itIsNow: (instant: string) => {
      now = new Date(instant);
    },
    /** One turn of the conversation, with the session attributes of the turn before. */
    async turn(event: LexEventDetails) {
      const said = await answer(lexEvent({ localeId, attributes, ...event }));
      attributes = said.attributes;
      return said;
    },
    /** What the caller says when Lex takes it for an intent. */
    async says(transcript: string, intent: string, event: LexEventDetails = {}) {
      const slot = intent === "ChangeShippingDate" ? { slot: null } : {};
      return this.turn({ transcript, intent, ...slot, ...event });
    },
    presses(keys: string) {
      return this.turn({ transcript: keys, intent: "FallbackIntent", inputMode: "DTMF" });
    },
  };
}

/** The reply as the caller and the flow get it. Fails on one that Lex would refuse. */
function heardBy(response: LexResponse) {
  expect(brokenRules(response)).toEqual([]);
  const { dialogAction, intent, sessionAttributes } = response.sessionState;
  return {
    says: (response.messages ?? []).map(({ content }) => content).join(" "),
    next: dialogAction.type,
    intent: intent?.name,
    state: intent?.state,
    slots: intent?.slots,
    attributes: sessionAttributes,
    told: [sessionAttributes["lambdaResult"], sessionAttributes["outcome"], sessionAttributes["reason"]],
  };
}
