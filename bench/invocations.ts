import { connectEvent } from "../local/aws/connect-event.ts";
import { laterDate, orderId } from "./article-order.ts";
import type { BenchEnvironment } from "./bench-environment.ts";
import type { FunctionName } from "./candidates.ts";

/** Events as Connect sends them to that function, each about an order of its own. */
export async function eventsFor(name: FunctionName, environment: BenchEnvironment, count: number) {
  const phones = await environment.placeOrders(count);
  return phones.map((Address) =>
    connectEvent({
      endpoint: { Address, Type: "TELEPHONE_NUMBER" },
      parameters: { CallerID: Address, ...parametersOf[name] },
    }),
  );
}

const change = { orderId, orderVersion: "0" };

const parametersOf: Readonly<Record<FunctionName, Readonly<Record<string, string>>>> = {
  "look-up-order": {},
  "cancel-order": change,
  "change-shipping-date": { ...change, shippingDate: laterDate },
};

/** A function's reply, and how long it took. */
export interface TimedReply {
  readonly reply: { readonly lambdaResult?: unknown; readonly recordFound?: unknown };
  readonly ms: number;
  /** The processor time that the process used meanwhile, of all cores together. */
  readonly cpuMs: number;
}

/**
 * The reply, if it is a success: the time that a failure takes must not count.
 * @throws {Error} with the reply, when it is none.
 */
export function successful(timed: TimedReply): TimedReply {
  const { lambdaResult, recordFound = "True" } = timed.reply;
  if (lambdaResult !== "Success" || recordFound !== "True")
    throw new Error(`a call was not answered as it should be: ${JSON.stringify(timed.reply)}`);
  return timed;
}
