import type { LineUnderTest } from "connect-simulator/script";
import type { LocalLine } from "../line/index.ts";

/** What the scripted calls of our line need of it: besides calls, its orders and texts. */
export interface OrderLine
  extends LineUnderTest,
    Pick<LocalLine, "sms" | "order" | "putOrder" | "removeOrder" | "chooseHours"> {}
