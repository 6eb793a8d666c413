import type { CallerInput } from "../caller.ts";
import { BrokenOff, HungUp } from "../flow/broken-off.ts";
import type { Flow } from "../flow/flow.ts";
import type { RunContext } from "../flow/run-context.ts";
import { runFlow } from "../flow/run-flow.ts";
import type { Ended } from "./call.ts";

/** The line waits: what the caller may do to it now. */
interface WaitingLine {
  take(input: CallerInput): void;
  hangUp(): void;
}

/** A call's flow, which stands still while it waits for the caller. */
export interface CallRun {
  /** Whether it waits now; if not, the call is over or still under way. */
  readonly waits: boolean;
  /** Goes on with what the caller does, until the line waits again or the call is over. Rejects with `BrokenOff`. */
  goOn(act: (line: WaitingLine) => void): Promise<void>;
}

/** Starts a call. Resolves when the line first waits for the caller, or the call is over. */
export async function startCall(flow: Flow, context: Omit<RunContext, "listen">): Promise<CallRun> {
  let waiting: WaitingLine | undefined;
  let broken: BrokenOff | undefined;
  let pause = (): void => {};

  const end = (how: Ended["how"], reason?: string): void =>
    context.emit({ type: "ended", how, ...(reason !== undefined && { reason }) });
  const listen = (): Promise<CallerInput> =>
    new Promise((take, reject) => {
      waiting = { take, hangUp: () => reject(new HungUp()) };
      pause();
    });
  const run = async (): Promise<void> => {
    try {
      const how = await runFlow(flow, "inbound", { ...context, listen });
      end(how === "transferred" ? "transferred" : "disconnected");
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

  await untilItWaits(() => void run());
  return {
    get waits() {
      return waiting !== undefined;
    },
    async goOn(act) {
      const line = waiting;
      if (!line) throw new BrokenOff("the line does not wait for the caller");
      waiting = undefined;
      await untilItWaits(() => act(line));
    },
  };
}
