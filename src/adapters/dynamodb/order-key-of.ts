import { type OrderId, orderId, type PhoneNumber, phoneNumber } from "../../domain/index.ts";

export interface OrderKey {
  readonly phone: PhoneNumber;
  readonly orderId: OrderId;
}

/** The key of the order in an item of the table's stream, which is in DynamoDB's own notation. */
export function orderKeyOf(image: Readonly<Record<string, unknown>>): OrderKey | undefined {
  const phone = phoneNumber(textOf(image["CallerID"]));
  const id = orderId(textOf(image["orderId"]));
  return phone && id && { phone, orderId: id };
}

const textOf = (attribute: unknown): unknown =>
  typeof attribute === "object" && attribute !== null && "S" in attribute ? attribute.S : undefined;
