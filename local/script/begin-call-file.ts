import type { CallUnderTest, PlayInSteps } from "connect-simulator/script";
import { numberFor } from "../line/numbers.ts";
import { type OrderScript, orderScripts } from "./order-scripts.ts";
import type { RecordingLine } from "./recording-line.ts";
import { ordersOf } from "./scripted-order.ts";

/**
 * Sets an open line up for a scripted call, with its orders and no others, and makes it to be played step by step.
 * @throws when the call wants functions with other settings than an open line's.
 */
export async function beginCallFile(
  script: OrderScript,
  line: RecordingLine,
  call: (from: string | undefined, to: string) => Promise<CallUnderTest>,
): Promise<PlayInSteps> {
  const settings = Object.keys(script.settings ?? {}).join(", ");
  if (settings)
    throw new Error(
      `${script.title}: this call sets ${settings}, and the settings of an open line stay as they are. To play it: npm start -- --play FILE`,
    );
  await line.reset({ clock: script.at, orders: ordersOf(script) });
  return orderScripts.begin(script, {
    ...line,
    call: ({ from, language }) => call(from, numberFor(language)),
  });
}
