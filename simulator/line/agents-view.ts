import type { CallEvent } from "../flow/call-event.ts";

/** What the agent who took the call has before them. */
export interface AgentsView {
  readonly queue: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The whisper. */
  readonly hears: readonly string[];
}

/** Of a flow for agents that is run by itself there is but what it says. */
export function agentsView(events: readonly CallEvent[]): AgentsView | undefined {
  const transfer = events.findLast((event) => event.type === "transferred");
  const hears = events.flatMap((event) =>
    event.type === "said" && event.to === "agent" ? [event.text] : [],
  );
  if (!transfer && hears.length === 0) return undefined;
  return { queue: transfer?.to ?? "", attributes: transfer?.attributes ?? {}, hears };
}
