import type { PageCommand } from "./page-command.ts";
import type { PageLine } from "./page-line.ts";
import type { CallConditions } from "./page-update.ts";

/** What a call to the line would be made in now. */
export const conditionsOf = ({ clock, hours, faults, scenarios }: PageLine): CallConditions => ({
  at: clock.now().toISOString(),
  ...(hours && { hours: hours.now() }),
  ...(faults && { faults: faults.now() }),
  ...(scenarios?.now() !== undefined && { scenario: scenarios.now() }),
});

/** Makes everything as it was at first, and then as is told. */
export async function resetTo(
  line: PageLine,
  { at, scenario, hours, faults }: Omit<Extract<PageCommand, { do: "reset" }>, "do">,
): Promise<void> {
  const time = at === undefined ? undefined : new Date(at);
  if (scenario !== undefined) await line.scenarios?.set(scenario, time);
  else if (line.reset) await line.reset(time);
  else if (time) await line.clock.set(time);
  if (hours) await line.hours?.set(hours);
  if (faults) await line.faults?.set(faults);
}
