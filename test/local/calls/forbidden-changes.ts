import { dateIn, daysBetween, type Order } from "../../../src/domain/index.ts";
import type { Snapshot } from "./false-statements.ts";

/** Changes of orders in one turn that the default policy forbids. */
export const forbiddenChanges = (before: Snapshot, after: Snapshot): readonly string[] =>
  before.orders.flatMap((old) => {
    const now = after.orders.find(({ id }) => id === old.id);
    const fault = now ? faultOf(old, now, after.now) : "it is gone";
    return fault ? [`order ${old.id}: ${fault}`] : [];
  });

function faultOf(old: Order, now: Order, at: Date): string | undefined {
  const moved = now.shippingDate !== old.shippingDate;
  if (now.version === old.version)
    return moved || now.status !== old.status ? "changed without a new version" : undefined;
  if (now.version !== old.version + 1) return `version ${now.version} after ${old.version}`;
  if (old.status !== "placed") return `changed although ${old.status}`;
  if (moved === (now.status === "cancelled")) return "neither moved nor cancelled, or both";
  const ahead = daysBetween(dateIn("Asia/Tokyo", at), now.shippingDate);
  return moved && (ahead < 1 || ahead > 60) ? `moved to ${now.shippingDate}` : undefined;
}
