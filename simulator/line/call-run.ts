import type { CallerInput } from "../caller.ts";
import { type AgentActed, BrokenOff, HungUp } from "../flow/broken-off.ts";
import type { CallEnd } from "../flow/call-event.ts";
import type { RunContext } from "../flow/run-context.ts";

/** The line waits: what may happen to it now. */
interface WaitingLine {
  take(input: CallerInput): void;
  /** Ends what it does: the caller hung up, or an agent acted. */
  interrupt(by: HungUp | AgentActed): void;
}

/** What a line does in a call, which stands still while it waits for the caller. */
export interface CallRun {
  /** Whether it waits now; if not, the call is over or still under way. */
  readonly waits: boolean;
  /** Does something, until the line waits or that is done. It may end the call. Rejects with `BrokenOff`. */
  begin(work: (run: RunContext) => Promise<CallEnd | undefined>): Promise<void>;
  /** Goes on with what happens, until the line waits again or is done. Rejects with `BrokenOff`. */
  goOn(act: (line: WaitingLine) => void): Promise<void>;
}

export function callRun(context: Omit<RunContext, "listen">): CallRun {
  let waiting: WaitingLine | undefined;
  let broken: BrokenOff | undefined;
  let pause = (): void => {};

  const listen = (): Promise<CallerInput> =>
    new Promise((take, interrupt) => {
      waiting = { take, interrupt };
      pause();
    });
  const end = (how: CallEnd, reason?: string): void =>
    context.emit({ type: "ended", how, ...(reason !== undefined && { reason }) });
  const run = async (work: Promise<CallEnd | undefined>): Promise<void> => {
    try {
      const how = await work;
      if (how) end(how);
    } catch (error) {
      if (error instanceof HungUp) end("hung-up");
      else {
        broken = error instanceof BrokenOff ? error : new BrokenOff(String(error), { cause: error });
        end("error", broken.message);
      }
    }
    pause();
  };
  const untilItWaits = async (start: () => void): Promise<void> => {
    await new Promise<void>((resolve) => {
      pause = resolve;
      start();
    });
    if (broken) throw broken;
  };

  return {
    get waits() {
      return waiting !== undefined;
    },
    begin: (work) => untilItWaits(() => void run(work({ ...context, listen }))),
    async goOn(act) {
      const line = waiting;
      if (!line) throw new BrokenOff("the line does not wait for the caller");
      waiting = undefined;
      await untilItWaits(() => act(line));
    },
  };
}
