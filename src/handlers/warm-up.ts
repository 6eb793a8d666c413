/** What a schedule sends to keep a function warm, and the reply to it. */
const ping = "warm-up";
const reply = { orderline: "warm" } as const;

export type WarmReply = typeof reply;

/** The handler, but a warm-up ping is replied to at once, before anything is looked at or logged. */
export function warmable<Reply>(
  handler: (event: unknown) => Promise<Reply>,
): (event: unknown) => Promise<Reply | WarmReply> {
  return async (event) => (isPing(event) ? reply : handler(event));
}

const isPing = (event: unknown): boolean =>
  typeof event === "object" && event !== null && "orderline" in event && event.orderline === ping;
