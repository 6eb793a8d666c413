import type { Label } from "../drawing/label.ts";
import type { PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import type { PageState } from "./page-update.ts";
import { problemOf } from "./refused.ts";

/** What every tab is shown alike. */
export type ShownToAll = Omit<PageState, "busy" | "before" | "begunIn" | "scripts" | "written">;

/** What the panels show now, and why one of them cannot tell. */
export type PanelStates = () => Promise<Pick<PageState, "panels" | "problem">>;

/** A panel that cannot tell what it shows stays as it was, and is not shown before it has told for the first time. */
export function panelStates(panels: readonly PagePanel[]): PanelStates {
  const shown: Record<string, unknown> = {};
  return async () => {
    let problem: Label | undefined;
    await Promise.all(
      panels.map(async (panel) => {
        try {
          shown[panel.name] = await panel.state();
        } catch (error) {
          problem = problemOf(error);
        }
      }),
    );
    return { panels: { ...shown }, ...(problem !== undefined && { problem }) };
  };
}

/** @param setUps how often everything was set up anew. */
export async function shownToAll(line: PageLine, states: PanelStates, setUps: number): Promise<ShownToAll> {
  const { name, about, agentSees, numbers, clock, hours, faults, scenarios, reset } = line;
  return {
    ...{ name, numbers, clock: clockNow(clock) },
    ...(about !== undefined && { about }),
    ...(agentSees && { agentSees }),
    ...(hours && { hours: { posted: hours.posted, now: hours.now() } }),
    ...(faults && { faults: { all: faults.all, now: faults.now() } }),
    ...(scenarios && { scenarios: { all: scenarios.all, now: scenarios.now(), setUps } }),
    resets: reset !== undefined,
    ...(await states()),
  };
}

const clockNow = ({ timeZone, now, moments }: PageLine["clock"]): PageState["clock"] => ({
  ...{ now: now().toISOString(), timeZone },
  ...(moments && { moments: moments() }),
});
