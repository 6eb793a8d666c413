import { AwsError } from "../aws-error.ts";
import type { TranscriptItem } from "./chat-transcript.ts";

/** How GetTranscript is asked. */
export interface TranscriptQuery {
  readonly MaxResults?: number | undefined;
  readonly NextToken?: string | undefined;
  readonly ScanDirection?: "BACKWARD" | "FORWARD" | undefined;
  readonly SortOrder?: "ASCENDING" | "DESCENDING" | undefined;
  readonly StartPosition?:
    | {
        readonly Id?: string | undefined;
        readonly AbsoluteTime?: string | undefined;
        readonly MostRecent?: number | undefined;
      }
    | undefined;
}

/**
 * A page of a transcript, with the defaults of the guide: ten entries, the newest first, backwards from the end, or
 * onwards from where a start is given. That the entry at the start belongs to the page is said nowhere.
 * @throws {AwsError} on a start that is not among them.
 */
export function transcriptPage(items: readonly TranscriptItem[], query: TranscriptQuery) {
  const { MaxResults = 10, NextToken, SortOrder = "DESCENDING", StartPosition } = query;
  const forward = (query.ScanDirection ?? (StartPosition ? "FORWARD" : "BACKWARD")) === "FORWARD";
  const from = NextToken === undefined ? startOf(items, StartPosition, forward) : Number(NextToken);
  const page = forward
    ? items.slice(from, from + MaxResults)
    : items.slice(Math.max(from + 1 - MaxResults, 0), from + 1);
  const next = forward ? from + page.length : from - page.length;
  return {
    Transcript: SortOrder === "ASCENDING" ? page : page.toReversed(),
    ...(page.length > 0 && next >= 0 && next < items.length && { NextToken: String(next) }),
  };
}

function startOf(
  items: readonly TranscriptItem[],
  start: TranscriptQuery["StartPosition"],
  forward: boolean,
): number {
  const last = items.length - 1;
  if (start?.Id !== undefined) {
    const at = items.findIndex(({ Id }) => Id === start.Id);
    if (at < 0) throw new AwsError("ValidationException", `There is no entry ${start.Id} to start at`);
    return at;
  }
  if (start?.MostRecent !== undefined) return Math.max(items.length - start.MostRecent, 0);
  if (start?.AbsoluteTime === undefined) return forward ? 0 : last;
  // Clients write a time with an offset, or without fractions.
  const at = Date.parse(start.AbsoluteTime);
  if (!forward) return items.findLastIndex(({ AbsoluteTime }) => Date.parse(AbsoluteTime) <= at);
  const first = items.findIndex(({ AbsoluteTime }) => Date.parse(AbsoluteTime) >= at);
  return first < 0 ? items.length : first;
}
