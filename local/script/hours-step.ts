import { type Mismatch, type ScriptContext, value } from "connect-simulator/script";
import type { OrderLine } from "./order-line.ts";

/** Whether people answer: in the shop's own hours, round the clock, or not at all. */
export const hoursChoice = value.oneOf("posted", "always", "never");

/** `hours:` – from now on people answer, or do not. */
export const hoursStep = {
  value: hoursChoice,
  async play(
    choice: "posted" | "always" | "never",
    { line, note }: ScriptContext<OrderLine>,
  ): Promise<Mismatch | undefined> {
    note("hours", choice);
    await line.chooseHours(choice);
    return undefined;
  },
};
