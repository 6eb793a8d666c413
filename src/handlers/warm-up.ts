/** What a schedule sends to keep a function warm, and is answered with. */
const ping = "warm-up";
const answer = { orderline: "warm" } as const;

export type WarmAnswer = typeof answer;

/** The handler, but a warm-up ping is answered at once, before anything is looked at or logged. */
export function warmable<Reply>(
  handler: (event: unknown) => Promise<Reply>,
): (event: unknown) => Promise<Reply | WarmAnswer> {
  return async (event) => (isPing(event) ? answer : handler(event));
}

const isPing = (event: unknown): boolean =>
  typeof event === "object" && event !== null && "orderline" in event && event.orderline === ping;
