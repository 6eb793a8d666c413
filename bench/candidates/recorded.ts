/** A request that ours sends, recorded to be repeated by others: the digits of its customer's phone are `phone`. */
export interface Recorded {
  readonly operation: string;
  readonly body: string;
  readonly phone: string;
}

/** The same request about another customer. */
export const aboutCustomer = ({ body, phone }: Recorded, customer: string): string =>
  body.replaceAll(phone, customer.slice(1));
