import type { Dialog } from "../../wording/index.ts";
import type { Again } from "./action.ts";

/** A question as it is asked for the first time or again, and whether that is because the caller's answer failed. */
export function again(
  why: Again | undefined,
  question: string,
  { again: leads, joined }: Dialog,
): { readonly say: string; readonly failed: boolean; readonly helps: boolean } {
  const failed = why === "not-understood" || why === "unclear";
  return { say: failed ? joined([leads[why], question]) : question, failed, helps: why === "help" };
}
