import type { FaultProxy } from "../aws/fault-proxy.ts";
import type { SnsStub } from "../aws/sns-stub.ts";
import type { LambdaFault, LineFault } from "./faults.ts";

/** The faults of the line that are active now. */
export interface ActiveFaults {
  readonly all: readonly LineFault[];
  /** The active fault of that function. */
  of(name: LambdaFault["target"]): LambdaFault["how"] | undefined;
  /** Does the work while the database refuses every request from its start, or fails from its first write on, which it takes. */
  cutOff<T>(work: () => T | Promise<T>, from: "the start" | "after its write"): Promise<T>;
  /** Makes the fault active; it replaces another of the same target. */
  add(fault: LineFault): void;
  clear(): void;
}

/** Keeps the active faults, and makes DynamoDB and SNS answer 500 while they are down. */
export function activeFaults(dynamodb: FaultProxy, sns: SnsStub): ActiveFaults {
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
      if (from === "the start") dynamodb.fault("throttle");
      else {
        dynamodb.fault("take-and-fail", { operation: "UpdateItem" });
        dynamodb.fault("fail", { after: "UpdateItem" });
      }
      try {
        return await work();
      } finally {
        dynamodb.clear();
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
      dynamodb.clear();
      sns.behave("accept");
    },
  };
}
