import { delayed, type Lambda } from "../../simulator/flow/lambda.ts";
import type { FaultyFunction, FunctionFault } from "../../simulator/script/fault.ts";
import type { DispatchNotice } from "../../src/application/index.ts";
import type { FaultsInForce } from "./faults-in-force.ts";

type FaultNow = () => FunctionFault | undefined;

/** Longer than anybody waits, in milliseconds. */
const late = 60_000;

const rubbish = { message: ["rubbish"], lambdaResult: null };
const emptyReply = {};

/** A reply that was set up, and no mistake of the function. */
export const isSetUp = (reply: unknown): boolean => reply === rubbish || reply === emptyReply;

/** The function with what is wrong with it at the time. */
export function faulty(name: FaultyFunction, work: Lambda, faults: FaultsInForce): Lambda {
  return (event) => {
    switch (faults.of(name)) {
      case undefined:
        return work(event);
      case "hangs":
        return delayed(late);
      case "throws":
        throw new Error(`${name} was set up to throw`);
      case "answers rubbish":
        return rubbish;
      case "answers nothing":
        return emptyReply;
      case "has no database":
        return faults.cutOff(() => work(event), "the start");
      case "loses the answer":
        return faults.cutOff(() => work(event), "after its write");
      case "answers late":
        return delayed(late, work(event));
    }
  };
}

/** Dispatching where notify-customer is broken: nobody is texted, unless it only answers late, and the notice stays owed. */
export function faultyDispatch(dispatch: DispatchNotice, now: FaultNow): DispatchNotice {
  return async (order, options) => {
    const fault = now();
    if (fault === undefined || fault === "answers late") await dispatch(order, options);
  };
}
