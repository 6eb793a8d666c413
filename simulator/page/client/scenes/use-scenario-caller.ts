import { useEffect } from "preact/hooks";
import type { PageState } from "../../page-update.ts";
import type { Dialling } from "../use-dialling.ts";

/** Whenever everything is set up anew, lets the scenario's caller call, if it names one. */
export function useScenarioCaller(
  scenarios: PageState["scenarios"] | undefined,
  lend: Dialling["lend"],
): void {
  useEffect(
    () => lend(scenarios?.all.find(({ name }) => name === scenarios.now)?.caller),
    [scenarios?.setUps],
  );
}
