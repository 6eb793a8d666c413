import type { Lambda } from "connect-simulator";
import { faulty } from "connect-simulator/script";
import type { DispatchNotice } from "../../src/application/index.ts";
import type { LambdaFault } from "./faults.ts";
import type { FaultsInForce } from "./faults-in-force.ts";

/** The function with what is wrong with it at the time. */
export function breakable(name: LambdaFault["target"], work: Lambda, faults: FaultsInForce): Lambda {
  return (event) => {
    const how = faults.of(name);
    switch (how) {
      case undefined:
        return work(event);
      case "has no database":
        return faults.cutOff(() => work(event), "the start");
      case "loses the answer":
        return faults.cutOff(() => work(event), "after its write");
      case "hangs":
      case "throws":
      case "answers rubbish":
      case "answers nothing":
      case "answers late":
        return faulty(name, work, how)(event);
    }
  };
}

/** Dispatching where notify-customer is broken: nobody is texted, unless it only answers late, and the notice stays owed. */
export function faultyDispatch(
  dispatch: DispatchNotice,
  now: () => LambdaFault["how"] | undefined,
): DispatchNotice {
  return async (order, options) => {
    const fault = now();
    if (fault === undefined || fault === "answers late") await dispatch(order, options);
  };
}
