import { connectEvent } from "../local/aws/connect-event.ts";
import { laterDate, orderId } from "./article-order.ts";
import type { BenchEnvironment } from "./bench-environment.ts";
import type { FunctionName } from "./contenders.ts";

/** So many calls to a function, each about an order of its own, as the flow passes them. */
export async function callsTo(name: FunctionName, environment: BenchEnvironment, count: number) {
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

/** A call as it was answered. */
export interface Answer {
  readonly reply: { readonly lambdaResult?: unknown; readonly recordFound?: unknown };
  readonly ms: number;
  /** What the process computed meanwhile, in milliseconds of all its cores together. */
  readonly cpuMs: number;
}

/**
 * The answer, if it is the one that the call wants: a failure is quick, but no figure.
 * @throws {Error} with the reply, when it is another.
 */
export function good(answer: Answer): Answer {
  const { lambdaResult, recordFound = "True" } = answer.reply;
  if (lambdaResult !== "Success" || recordFound !== "True")
    throw new Error(`a call was not answered as it should be: ${JSON.stringify(answer.reply)}`);
  return answer;
}
