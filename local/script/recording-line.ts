import { type CallUnderTest, type StepToWrite, writtenTime } from "connect-simulator/script";
import type { Environment } from "../../src/composition/settings.ts";
import type { LineFault } from "../line/faults.ts";
import type { LocalCallOptions, LocalLine } from "../line/index.ts";
import { aroundActs } from "./around-acts.ts";
import type { OrderLine } from "./order-line.ts";
import { type Recording, recording } from "./recording.ts";

/** A call that is written down as it happens. */
export interface RecordedCall extends CallUnderTest {
  /** All of it so far as a `*.call.yaml`: with what has been set meanwhile, and what has come of it. */
  written(): string;
}

export interface RecordingLine extends OrderLine {
  call(options: LocalCallOptions): Promise<RecordedCall>;
  breakWith(fault: LineFault): Promise<void>;
  /** Nothing after it is part of a call before it. */
  reset: LocalLine["reset"];
}

/**
 * The line, with every call written down as it happens. What is set between the acts of a caller is part of a call, and
 * so is what comes of it after its end, until another begins. `settings` are the line's own.
 */
export function recordingLine(line: LocalLine, settings?: Environment): RecordingLine {
  let recordings: readonly Recording[] = [];
  /** Does it, and notes the step in every call and then what came of it. */
  const noted = async (does: Promise<unknown>, step: Omit<StepToWrite, "type">): Promise<void> => {
    for (const one of recordings) one.add({ type: "step", ...step });
    await does;
    for (const one of recordings) await one.look();
  };
  return {
    ...{ sms: line.sms, order: line.order, now: line.now },
    async call({ language = "choice", ...options }) {
      const { from, onEvent } = options;
      const own = await recording(line, { from, language, ...(settings && { settings }) });
      recordings = [...recordings.filter(({ isOver }) => !isOver), own];
      const call = await line.call({
        ...{ ...options, language },
        onEvent(event) {
          own.add(event);
          onEvent?.(event);
        },
      });
      await own.look();
      const looking = aroundActs(call, (act) => act().finally(own.look));
      return Object.assign(looking, { written: own.written });
    },
    async reset(options) {
      await line.reset(options);
      recordings = [];
    },
    setClock: (at) => noted(line.setClock(at), { kind: "clock", value: writtenTime(at, line.timeZone) }),
    chooseHours: (choice) => noted(line.chooseHours(choice), { kind: "hours", value: choice }),
    breakWith: (fault) =>
      noted(line.breakWith(fault), { kind: "fault", value: `${fault.target} ${fault.how}` }),
    clearFaults: () => noted(line.clearFaults(), { kind: "clear faults" }),
    putOrder(order) {
      const { id, shippingDate, status = "placed" } = order;
      return noted(line.putOrder(order), { kind: "meanwhile", value: { id, shippingDate, status } });
    },
    removeOrder: (id) => noted(line.removeOrder(id), { kind: "meanwhile", value: { id, status: "gone" } }),
  };
}
