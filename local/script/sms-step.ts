import { type Mismatch, type Pattern, type ScriptContext, value } from "connect-simulator/script";
import type { OrderLine } from "./order-line.ts";

/** `sms:` – a text with these words arrived, or with `none`, that no text arrived since the last one mentioned. */
export const smsStep = {
  value: value.phrase,
  async play(
    words: Pattern,
    { find, listen, unmentioned }: ScriptContext<OrderLine>,
  ): Promise<Mismatch | undefined> {
    await listen();
    if (words.text !== "none") return find(words, "sms", `a text saying ${words.text}`);
    const heard = unmentioned("sms");
    return heard.length === 0 ? undefined : { expected: "no text", heard };
  },
};
