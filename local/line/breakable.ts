import type { Lambda } from "connect-simulator";
import { faulty } from "connect-simulator/script";
import type { DispatchNotice } from "../../src/application/index.ts";
import type { ActiveFaults } from "./active-faults.ts";
import type { LambdaFault } from "./faults.ts";

/** The function with the faults that are active when it is invoked. */
export function breakable(name: LambdaFault["target"], work: Lambda, faults: ActiveFaults): Lambda {
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

/** Dispatches notices unless notify-customer is broken: then nothing is sent and the notice stays owed. A late reply does no harm. */
export function faultyDispatch(
  dispatch: DispatchNotice,
  now: () => LambdaFault["how"] | undefined,
): DispatchNotice {
  return async (order, options) => {
    const fault = now();
    return fault === undefined || fault === "answers late" ? dispatch(order, options) : "owed";
  };
}
