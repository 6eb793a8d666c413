import { causeOf, type Notifier, type OwingOrder } from "../../application/index.ts";
import { toStandardOutput, type Write } from "./write.ts";

/** Prints the texts on the console instead of sending them: for a laptop. */
export function consoleNotifier({
  text,
  write = toStandardOutput,
}: {
  /** The message about what the order owes its customer. */
  readonly text: (order: OwingOrder) => string;
  readonly write?: Write;
}): Notifier {
  let sent = 0;
  return {
    async notify(order, { signal } = {}) {
      try {
        signal?.throwIfAborted();
        write(`SMS to ${order.customer.phone}: ${text(order)}\n`);
        return { outcome: "sent", receipt: `console-${++sent}` };
      } catch (error) {
        return { outcome: "failed", cause: causeOf(error) };
      }
    },
  };
}
