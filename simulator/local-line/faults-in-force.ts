import type { FaultProxy } from "../../test/support/fault-proxy.ts";
import type { SnsStub } from "../../test/support/sns-stub.ts";
import type { Fault, FunctionFault } from "../script/fault.ts";

export interface FaultsInForce {
  readonly all: readonly Fault[];
  /** What is wrong with that function. */
  of(name: string): FunctionFault | undefined;
  /** Breaks it; what is wrong with a function replaces what was. */
  add(fault: Fault): void;
  clear(): void;
}

/** What is broken now. A service that is down answers 500. */
export function faultsInForce(dynamodb: FaultProxy, sns: SnsStub): FaultsInForce {
  const faults = new Map<string, Fault>();
  return {
    get all() {
      return [...faults.values()];
    },
    of(name) {
      const fault = faults.get(name);
      return fault && fault.how !== "is down" ? fault.how : undefined;
    },
    add(fault) {
      faults.set(fault.target, fault);
      if (fault.target === "dynamodb") dynamodb.fault("fail");
      if (fault.target === "sns") sns.behave("fail");
    },
    clear() {
      faults.clear();
      dynamodb.mend();
      sns.behave("accept");
    },
  };
}
