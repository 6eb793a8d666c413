import type { OrderStatus } from "../../../src/domain/index.ts";
import type { PlainItem } from "../../support/engines/stored.ts";

/** Every stored form of a status, what it means, and whether its two attributes say the same. */
export const statusForms: readonly (readonly [PlainItem, OrderStatus, "disagreeing" | "agreeing"])[] = [
  [{}, "placed", "agreeing"],
  [{ isCancel: "False" }, "placed", "agreeing"],
  [{ status: "placed" }, "placed", "agreeing"],
  [{ status: "placed", isCancel: "False" }, "placed", "agreeing"],
  [{ isCancel: "True" }, "cancelled", "agreeing"],
  [{ status: "cancelled" }, "cancelled", "agreeing"],
  [{ status: "cancelled", isCancel: "True" }, "cancelled", "agreeing"],
  [{ status: "placed", isCancel: "True" }, "cancelled", "disagreeing"],
  [{ status: "cancelled", isCancel: "False" }, "cancelled", "disagreeing"],
  [{ status: "shipped" }, "shipped", "agreeing"],
  [{ status: "shipped", isCancel: "False" }, "shipped", "agreeing"],
  [{ status: "shipped", isCancel: "True" }, "shipped", "disagreeing"],
];
