import type { CallEvent } from "../flow/call-event.ts";
import type { Play } from "../script/play-script.ts";
import type { TranscriptEntry } from "../script/script-context.ts";
import type { TestCaseResult } from "./test-case-result.ts";

/** What became of a test case, told as scripted calls are. `text` is what it was read from. */
export function asPlay(
  result: TestCaseResult,
  text: string,
): Play & { readonly events: readonly CallEvent[] } {
  const { name, why, observations, events, transcript } = result;
  const failed = observations.find(({ status }) => status === "FAILED");
  const at = text.indexOf(JSON.stringify(failed?.identifier ?? ""));
  return {
    ...{ title: name, events, transcript: transcript.split("\n").map(entryOf) },
    ...(why !== undefined && {
      deviation: {
        line: text.slice(0, Math.max(0, at)).split("\n").length,
        expected: failed?.expects ?? "the call to go on",
        heard: failed && failed.why === undefined ? failed.instead : [why],
      },
    }),
  };
}

/** `line: Welcome` of a transcript, or how it ended, in brackets. */
function entryOf(line: string): TranscriptEntry {
  const [, who, words] = /^(line|caller|to agent): (.*)$/.exec(line) ?? [];
  return who === undefined ? { who: "end", text: line.replace(/^\(|\)$/g, "") } : { who, text: words ?? "" };
}
