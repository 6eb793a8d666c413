import type { OpenBotSession } from "../bot-session.ts";
import type { BlockPlace } from "../flow/call-event.ts";
import type { FlowKind } from "../flow/flow-kind.ts";
import type { Hours } from "../flow/hours.ts";
import type { Lambda } from "../flow/lambda.ts";
import type { LineClock } from "../flow/line-clock.ts";
import type { Queue } from "../flow/queue.ts";

type Named<T> = Readonly<Record<string, T>>;

/** A line: its flow, and all that the flow reaches. Whatever a flow names, by name, id or ARN, has to be given. */
export interface LineSettings {
  /** In the Amazon Connect flow language, as an object or as JSON text. */
  readonly flow: unknown;
  /**
   * What kind of flow that is: one that answers calls (`inbound`), unless told. One of another kind runs by itself: a
   * `queue` flow while a call waits in the first of the queues, until `call.agentTakes()`; a hold until `agentResumes()`.
   */
  readonly kind?: FlowKind;
  /** Flows that it leads to: transfers, whispers, modules, what is heard in queues. */
  readonly flows?: Named<unknown>;
  /** What stands for the tokens (`{{queue}}`) of the flows. */
  readonly tokens?: Named<string>;
  readonly lambdas?: Named<Lambda>;
  /** The bot of every Lex block that `bots` has none for. */
  readonly bot?: OpenBotSession;
  readonly bots?: Named<OpenBotSession>;
  readonly hours?: Named<Hours>;
  readonly queues?: Named<Queue>;
  /** Makes up queues and hours that are not given, from what the flow or an attribute in the call names them by. */
  readonly madeUp?: {
    readonly queue?: (nameOrArn: string) => Queue | undefined;
    readonly hours?: (nameOrArn: string) => Hours | undefined;
  };
  /** The words of recorded prompts. */
  readonly prompts?: Named<string>;
  /** The time unless it is set: the system's. */
  readonly clock?: LineClock;
  /** The line's own number (E.164). */
  readonly number?: string;
  /** Whether a number can be called back or transferred to; any can, unless told. */
  readonly canDial?: (number: string) => boolean;
  /** An error that a block is to fail with instead of running, as when Connect itself is in trouble. */
  readonly outage?: (at: BlockPlace & { readonly action: string }) => string | undefined;
  /**
   * Which way what Connect's documentation leaves open goes: `kind`, unless given, for the flow; `hostile` against it. A
   * hostile Connect fails a block that sets an attribute, a bot's session attribute or a function's parameter to nothing.
   */
  readonly undocumented?: "kind" | "hostile";
  /** Blocks in a row without the caller doing anything; a call with more is broken off. 1000 unless told. */
  readonly longestPath?: number;
  readonly random?: () => number;
  readonly newId?: () => string;
}
