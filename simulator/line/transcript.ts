import type { CallEvent } from "../flow/call-event.ts";
import { agentsView } from "./agents-view.ts";
import type { Ended } from "./call.ts";

/** How a call ended, unless the agent who had it has hung up since. */
export function endOf(events: readonly CallEvent[]): Ended | undefined {
  const last = events.findLast(
    (event) => event.type === "ended" || (event.type === "agent" && event.does === "hangs-up"),
  );
  return last?.type === "ended" ? last : undefined;
}

/** `transferred to Orders`, `goodbye`, `the caller hung up`, or why it was broken off. */
export function endingOf(events: readonly CallEvent[]): string | undefined {
  const ended = endOf(events);
  switch (ended?.how) {
    case undefined:
      return undefined;
    case "returned":
      return "the flow ended";
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

/** What was said and done, and how it ended, one to a text line. */
export const transcriptOf = (events: readonly CallEvent[]): string =>
  [...events.flatMap(textLine), ...[endingOf(events)].flatMap((how) => (how ? [`(${how})`] : []))].join("\n");

function textLine(event: CallEvent): readonly string[] {
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
