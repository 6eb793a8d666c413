import { useEffect } from "preact/hooks";
import type { CallerChoice } from "../../page-panel.ts";
import type { PageState } from "../../page-update.ts";

/** Chooses who calls when a scenario is set up that names a caller. */
export function useScenarioCaller(
  scenarios: PageState["scenarios"] | undefined,
  choose: CallerChoice["choose"],
): void {
  const now = scenarios?.all.find(({ name }) => name === scenarios.now);
  useEffect(() => {
    if (now?.caller !== undefined) choose(now.caller);
  }, [now?.name, scenarios?.setUps]);
}
