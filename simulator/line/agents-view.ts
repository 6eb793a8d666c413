import type { CallEvent } from "../flow/call-event.ts";

/** What the agent who took the call has before them. */
export interface AgentsView {
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whisper. */
  readonly hears: readonly string[];
}

export function agentsView(events: readonly CallEvent[]): AgentsView | undefined {
  const transfer = events.findLast((event) => event.type === "transferred");
  if (!transfer) return undefined;
  const hears = events.flatMap((event) =>
    event.type === "said" && event.to === "agent" ? [event.text] : [],
  );
  return { queue: transfer.to, attributes: transfer.attributes, hears };
}
