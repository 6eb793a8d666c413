import { registry, shortName } from "../flow/resources.ts";
import type { Queue } from "../index.ts";
import { secondsOfWait } from "./given-caller.ts";
import type { LineValues } from "./line-options.ts";
import { type ByName, pairs } from "./pairs.ts";

/** Queues as flows, or attributes in the call, name them. */
export interface GivenQueues {
  /** Those that somebody named. */
  readonly names: readonly string[];
  /** Any queue; `wait` is how long a call waits there, in seconds. */
  queue(id: string, wait?: number): Queue;
}

/** Queues are made up. They are called as was told, or as the flow's metadata has it, or by the end of their ARN. */
export function givenQueues(values: LineValues, labels: ByName): GivenQueues {
  const called = registry(pairs("queue", values.queue));
  const usual = values.wait === undefined ? undefined : secondsOfWait(values.wait);
  return {
    names: called.names,
    queue(id, wait = usual) {
      const label = labels[id];
      return {
        name: called.find(id) ?? (label && called.find(label)) ?? label ?? shortName(id),
        state: values.full ? "full" : "open",
        ...(wait !== undefined && { agentFreeAfterSeconds: wait }),
      };
    },
  };
}
