/** How the functions that a caller waits for are kept warm; `provisioned` keeps so many environments of each. */
export type WarmUp =
  | { readonly kind: "none" | "ping" }
  | { readonly kind: "provisioned"; readonly count: number };

/** Reads `none`, `ping` or `provisioned-2`. */
export function warmUp(text: string): WarmUp | undefined {
  if (text === "none" || text === "ping") return { kind: text };
  const [, count] = /^provisioned-([1-9]\d{0,2})$/.exec(text) ?? [];
  return count ? { kind: "provisioned", count: Number(count) } : undefined;
}

/** The event of a warm-up ping, to which the handlers reply without doing anything else. */
export const ping = { orderline: "warm-up" };
