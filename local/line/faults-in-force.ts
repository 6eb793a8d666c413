import type { FaultProxy } from "../aws/fault-proxy.ts";
import type { SnsStub } from "../aws/sns-stub.ts";
import type { LambdaFault, LineFault } from "./faults.ts";

export interface FaultsInForce {
  readonly all: readonly LineFault[];
  /** What is wrong with that function. */
  of(name: LambdaFault["target"]): LambdaFault["how"] | undefined;
  /** Does that work cut off from the database. */
  cutOff<T>(work: () => T | Promise<T>, from: "the start" | "after its write"): Promise<T>;
  /** Breaks it; what is wrong with a function replaces what was. */
  add(fault: LineFault): void;
  clear(): void;
}

/** What is broken now. A service that is down answers 500. */
export function faultsInForce(dynamodb: FaultProxy, sns: SnsStub): FaultsInForce {
  const faults = new Map<string, LineFault>();
  return {
    get all() {
      return [...faults.values()];
    },
    of(name) {
      const fault = faults.get(name);
      return fault?.target === name ? fault.how : undefined;
    },
    async cutOff(work, from) {
      if (from === "after its write") dynamodb.fault("take-and-fail", { operation: "UpdateItem" });
      dynamodb.fault("fail", from === "after its write" ? { after: "UpdateItem" } : {});
      try {
        return await work();
      } finally {
        dynamodb.mend();
        if (faults.has("dynamodb")) dynamodb.fault("fail");
      }
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
