import { titleOf } from "../drawing/drawing-options.ts";
import { nameWithin, phasingOf } from "../drawing/phasing.ts";
import type { CallEvent } from "../flow/call-event.ts";
import type { PageLine } from "../page/page-line.ts";
import type { TerminalLanguage } from "./terminal-language.ts";

/** The call's way through the flow, phase by phase as the map calls them: the blocks, and in brackets why it went on from one. */
export function wayOf(
  events: readonly CallEvent[],
  { flows, drawing }: Pick<PageLine, "flows" | "drawing">,
  language: TerminalLanguage,
): readonly (readonly string[])[] {
  const actions = flows.flatMap(({ Actions }) => Actions);
  const phaseOf = phasingOf(actions);
  const typeOf = new Map(actions.map((action) => [action.Identifier, action]));
  const rows: { phase: string; steps: string[] }[] = [];
  for (const event of events) {
    if (event.type === "took" && event.branch !== "NextAction") rows.at(-1)?.steps.push(`(${event.branch})`);
    if (event.type !== "entered") continue;
    const phase = phaseOf(event.block);
    const action = typeOf.get(event.block);
    const step = action ? nameWithin(phase, action) : event.block;
    if (rows.at(-1)?.phase === phase) rows.at(-1)?.steps.push(step);
    else rows.push({ phase, steps: [step] });
  }
  return rows.map(({ phase, steps }) => [
    ...(phase ? [titleOf(phase, { ...drawing, language }).title] : []),
    steps.join(" → "),
  ]);
}
