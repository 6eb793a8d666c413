import type { PanelProps } from "connect-simulator/page";
import type { StoredItem } from "../../line/orders-table.ts";

/** Whose things are shown: the customer's whose order the call is about or, before, of the number that calls or is chosen. */
export function whose(
  items: readonly StoredItem[],
  { call, caller }: Pick<PanelProps<unknown>, "call" | "caller">,
): string | undefined {
  const asked = call.state === "none" ? undefined : call.attributes["orderId"];
  return items.find(({ orderId }) => orderId === asked)?.["CallerID"] ?? caller ?? undefined;
}
