import type { Order } from "../../../src/domain/index.ts";
import { type LocalLine, openLocalLine } from "../../line/index.ts";
import { type OrderScript, orderScripts } from "../../script/order-scripts.ts";

/** What there is to see at one moment of a call. */
export interface Frame {
  readonly who: "line" | "caller";
  readonly said: string;
  /** As it was stored when that was said. */
  readonly order: Order;
  /** The texts that had arrived by then. */
  readonly texts: readonly string[];
}

/**
 * A scripted call, played on the local line, up to the sentence with which its first text has arrived.
 * @throws when it goes another way than scripted, or is of no order.
 */
export async function recordedCall(script: OrderScript): Promise<readonly Frame[]> {
  const line = await openLocalLine({ orders: [], clock: script.at });
  return record(script, line).finally(() => line.close());
}

async function record(script: OrderScript, line: LocalLine): Promise<readonly Frame[]> {
  const id = script.orders?.[0]?.id ?? "";
  const moments: Promise<Frame>[] = [];
  const moment = async (who: Frame["who"], said: string): Promise<Frame> => {
    const texts = line.sms();
    const order = await line.order(id);
    if (!order) throw new Error(`${script.title}: there is no order to show`);
    return { who, said, order, texts: (await texts).map(({ message }) => message) };
  };
  const heard: LocalLine = {
    ...line,
    call: (options) =>
      line.call({
        ...options,
        onEvent(event) {
          if (event.type === "said") moments.push(moment("line", event.text));
          if (event.type === "heard") moments.push(moment("caller", event.text));
        },
      }),
  };
  const play = await orderScripts.play(script, heard);
  if (play.deviation) throw new Error(orderScripts.format(play, false));
  const frames = await Promise.all(moments);
  const last = frames.findIndex(({ texts }) => texts.length > 0);
  return last < 0 ? frames : frames.slice(0, last + 1);
}
