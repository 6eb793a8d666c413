import type { AttributeValue } from "@aws-sdk/client-dynamodb";
import { plainValues } from "../../src/adapters/dynamodb/documents.ts";
import { readOrder } from "../../src/adapters/dynamodb/read-order.ts";

/** Why the repository could read no order from the item, or `undefined` when it can. */
export function whyUnreadable(item: Record<string, AttributeValue>): string | undefined {
  const read = readOrder(plainValues(item));
  return "fault" in read ? read.fault : undefined;
}
