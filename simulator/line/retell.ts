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

/** `transferred to Orders`, `goodbye`, `the caller hung up`, or why it was broken off. */
export function endingOf(events: readonly CallEvent[]): string | undefined {
  const ended = events.findLast((event) => event.type === "ended");
  switch (ended?.how) {
    case undefined:
      return undefined;
    case "transferred":
      return `transferred to ${agentsView(events)?.queue}`;
    case "disconnected":
      return "goodbye";
    case "hung-up":
      return "the caller hung up";
    case "error":
      return `broken off: ${ended?.reason}`;
  }
}

export const transcriptOf = (events: readonly CallEvent[]): string =>
  [...events.flatMap(line), ...[endingOf(events)].flatMap((how) => (how ? [`(${how})`] : []))].join("\n");

function line(event: CallEvent): readonly string[] {
  switch (event.type) {
    case "said":
      return [`${event.to === "agent" ? "to agent" : "line"}: ${event.text}`];
    case "pressed":
      return [`caller: [${event.keys}]`];
    case "heard":
      return [`caller: ${event.text}`];
    case "silent":
      return ["caller: (silence)"];
    default:
      return [];
  }
}
