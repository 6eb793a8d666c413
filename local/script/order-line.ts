import type { LineUnderTest } from "../../simulator/script/index.ts";
import type { LocalLine } from "../line/index.ts";

/** A line with orders and texts that scripted calls can be made to. */
export interface OrderLine
  extends LineUnderTest,
    Pick<LocalLine, "sms" | "order" | "putOrder" | "removeOrder"> {}
