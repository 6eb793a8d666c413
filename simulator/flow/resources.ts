import type { OpenBotSession } from "../bot-session.ts";
import type { Hours } from "./hours.ts";
import type { Lambda } from "./lambda.ts";
import type { LineClock } from "./line-clock.ts";
import type { Queue } from "./queue.ts";

/** All that a flow reaches beyond itself. */
export interface Resources {
  readonly lambdas: Registry<Lambda>;
  readonly bots: Registry<OpenBotSession>;
  readonly hours: Registry<Hours>;
  readonly queues: Registry<Queue>;
  /** The words of recorded prompts. */
  readonly prompts: Registry<string>;
  readonly clock: LineClock;
  /** From 0 up to 1, as `Math.random`. */
  readonly random: () => number;
  readonly newId: () => string;
  /** Which way what the documentation leaves open goes. */
  readonly undocumented: "kind" | "hostile";
  /** Whether the instance may call a number (E.164) back. */
  readonly canDial: (number: string) => boolean;
}

export interface Registry<T> {
  readonly names: readonly string[];
  find(nameOrArn: string): T | undefined;
}

/**
 * Things by name, id or ARN: what is registered as `look-up` is found by the ARN of function `look-up`, and its aliases'.
 * A module's version or alias may follow its id (`aaaa:$LATEST`). `otherwise` makes up what is not there.
 */
export const registry = <T>(
  entries: Readonly<Record<string, T>> = {},
  otherwise: (nameOrArn: string) => T | undefined = () => undefined,
): Registry<T> => ({
  names: Object.keys(entries),
  find: (nameOrArn) => {
    const last = shortName(nameOrArn);
    const name = [nameOrArn, last, last.split(":")[0] ?? last].find((one) => Object.hasOwn(entries, one));
    return name === undefined ? otherwise(nameOrArn) : entries[name];
  },
});

/** The name in a function's ARN, the id in any other. */
export const shortName = (arn: string): string =>
  /:function:([^:]+)/.exec(arn)?.[1] ?? arn.split("/").at(-1) ?? arn;
