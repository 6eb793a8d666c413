import type { LineUnderTest } from "connect-simulator/script";
import type { LocalLine } from "../line/index.ts";

/** A line with orders and texts that scripted calls can be made to. */
export interface OrderLine
  extends LineUnderTest,
    Pick<LocalLine, "sms" | "order" | "putOrder" | "removeOrder"> {}
