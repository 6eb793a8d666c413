import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";

/** Why the line could read no order from the item, or `undefined` when it can. */
export function faultOf(item: Readonly<Record<string, AttributeValue>>): string | undefined {
  const read = readOrder(item);
  return "fault" in read ? read.fault : undefined;
}
