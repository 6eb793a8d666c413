import type { FlowReport } from "../check/flow-report.ts";
import { paint } from "../command/paint.ts";
import type { Unreadable } from "./flows-to-check.ts";

export const formatUnreadable = ({ file, problems }: Unreadable): string =>
  [paint.red(`✗ ${file} (cannot be read)`), ...problems.map((why) => `  ${why}`), ""].join("\n");

/** What was found in a flow, for people to read; `quiet` leaves out what is no problem. */
export function formatReport(
  { file, flow, blocks, refused, findings, notes, noted }: FlowReport,
  quiet = false,
): string {
  const problems = findings.filter(({ level }) => level === "problem");
  const hints = quiet ? [] : findings.filter(({ level }) => level === "hint");
  const isSound = refused.length === 0 && problems.length === 0;
  const place = flow === file ? file : `${file}: ${flow}`;
  const state = refused.length > 0 ? "cannot be run" : `${blocks} blocks`;
  const told = ({ block, what, cure }: FlowReport["findings"][number]): string =>
    `${block === undefined ? "" : `block ${block}: `}${what}; ${cure}`;
  return [
    (isSound ? paint.green : paint.red)(`${isSound ? "✓" : "✗"} ${place} (${state})`),
    ...refused.map((sentence) => `  refused  ${sentence}`),
    ...problems.map((finding) => `  problem  ${told(finding)}`),
    ...hints.map((finding) => `  hint     ${told(finding)}`),
    ...(quiet ? [] : notes).map((sentence) => `  left out ${sentence}`),
    ...(quiet ? [] : Object.entries(noted)).map(
      ([type, ids]) => `  noted    ${type} has no effect here that a caller would notice: ${ids.join(", ")}`,
    ),
    "",
  ].join("\n");
}
