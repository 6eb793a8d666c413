import type { OrderKey } from "../../application/index.ts";
import { orderId, phoneNumber } from "../../domain/index.ts";

/** The key of the order in an item of the table's stream, which is in DynamoDB's own notation. */
export function orderKeyOf(image: Readonly<Record<string, unknown>>): OrderKey | undefined {
  const phone = phoneNumber(textOf(image["CallerID"]));
  const id = orderId(textOf(image["orderId"]));
  return phone && id && { phone, orderId: id };
}

const textOf = (attribute: unknown): unknown =>
  typeof attribute === "object" && attribute !== null && "S" in attribute ? attribute.S : undefined;
