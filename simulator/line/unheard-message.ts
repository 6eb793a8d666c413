import type { CallEvent } from "../flow/call-event.ts";
import { endingOf } from "./transcript.ts";

/** Says what was said instead of what was expected, and how the call came there. */
export function unheardMessage(
  words: RegExp | string,
  said: readonly string[],
  events: readonly CallEvent[],
): string {
  const ending = endingOf(events);
  return [
    `Expected to hear ${words instanceof RegExp ? words : `"${words}"`}, but ${said.length > 0 ? "the line said:" : "the line said nothing."}`,
    ...said.map((text) => `  ${text}`),
    `Its way: ${wayOf(events).join(" → ")}${ending ? ` (${ending})` : ", where it waits"}`,
  ].join("\n");
}

/** The blocks since the caller last did something, and the branches between them. */
function wayOf(events: readonly CallEvent[]): readonly string[] {
  const since = events.findLastIndex(
    ({ type }) => type === "pressed" || type === "heard" || type === "silent",
  );
  const before = events.slice(0, Math.max(since, 0)).findLast(({ type }) => type === "entered");
  return [...(before ? [before] : []), ...events.slice(since + 1)].flatMap((event) => {
    if (event.type === "entered") return [event.block];
    return event.type === "took" && event.branch !== "NextAction" ? [`(${event.branch})`] : [];
  });
}
