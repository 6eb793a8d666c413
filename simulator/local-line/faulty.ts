import type { RingBell } from "../../src/application/index.ts";
import { delayed, type Lambda } from "../flow/lambda.ts";
import type { FunctionFault } from "../script/fault.ts";

type FaultNow = () => FunctionFault | undefined;

/** Longer than anybody waits, in milliseconds. */
const late = 60_000;

/** The function with what is wrong with it at the time. */
export function faulty(name: string, work: Lambda, now: FaultNow): Lambda {
  return (event) => {
    const fault = now();
    switch (fault) {
      case undefined:
        return work(event);
      case "hangs":
        return delayed(late);
      case "throws":
        throw new Error(`${name} was set up to throw`);
      case "answers rubbish":
        return { message: ["rubbish"], lambdaResult: null };
      case "answers late":
        return delayed(late, work(event));
    }
  };
}

/** The bell where notify-customer is broken: nobody is texted, unless it only answers late, and the notice stays owed. */
export function faultyBell(ring: RingBell, now: FaultNow): RingBell {
  return async (order, options) => {
    const fault = now();
    if (fault === undefined || fault === "answers late") await ring(order, options);
  };
}
