/** The words of our line in a terminal that its page does not have, in one language. */
export interface OrderWords {
  readonly about: string;
  readonly orders: (count: number) => string;
  readonly speakers: Readonly<Record<"sms" | "order", string>>;
  readonly to: (recipient: string, message: string) => string;
  readonly gone: (order: string) => string;
  readonly owed: string;
  readonly givenUp: string;
  readonly noOrders: string;
  /** What `/orders` and `/texts` do. */
  readonly ordersAbout: string;
  readonly textsAbout: string;
}
