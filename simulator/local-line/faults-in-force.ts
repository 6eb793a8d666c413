import type { FaultProxy } from "../../test/support/fault-proxy.ts";
import type { SnsStub } from "../../test/support/sns-stub.ts";
import type { Fault, FaultyFunction, FunctionFault } from "../script/fault.ts";

export interface FaultsInForce {
  readonly all: readonly Fault[];
  /** What is wrong with that function. */
  of(name: FaultyFunction): FunctionFault | undefined;
  /** Does that work without a database. */
  cutOff<T>(work: () => T | Promise<T>): Promise<T>;
  /** Breaks it; what is wrong with a function replaces what was. */
  add(fault: Fault): void;
  clear(): void;
}

/** What is broken now. A service that is down answers 500. */
export function faultsInForce(dynamodb: FaultProxy, sns: SnsStub): FaultsInForce {
  const faults = new Map<string, Fault>();
  const breakDatabase = (): void => {
    const fault = faults.get("dynamodb");
    if (fault?.how === "is down") dynamodb.fault("fail");
    if (fault?.how !== "loses answers") return;
    dynamodb.fault("take-and-fail", { operation: "UpdateItem" });
    dynamodb.fault("fail", { after: "UpdateItem" });
  };
  return {
    get all() {
      return [...faults.values()];
    },
    of(name) {
      const fault = faults.get(name);
      return fault?.target === name ? fault.how : undefined;
    },
    async cutOff(work) {
      dynamodb.fault("fail");
      try {
        return await work();
      } finally {
        dynamodb.mend();
        breakDatabase();
      }
    },
    add(fault) {
      faults.set(fault.target, fault);
      if (fault.target === "dynamodb") breakDatabase();
      if (fault.target === "sns") sns.behave("fail");
    },
    clear() {
      faults.clear();
      dynamodb.mend();
      sns.behave("accept");
    },
  };
}
