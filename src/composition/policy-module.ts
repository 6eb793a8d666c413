import { ContainerModule } from "inversify";
import type { ChangePolicy } from "../domain/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const policySettings = [
  "SHOP_TIME_ZONE",
  "CUTOFF_TIME",
  "CUTOFF_DAYS",
  "EARLIEST_DAYS",
  "LATEST_DAYS",
  "CLOSED_WEEKDAYS",
  "HOLIDAYS",
  "DEFAULT_LANGUAGE",
  "TRANSIT_DAYS",
  "CHANGES_PER_DAY",
] as const;

/** Binds the shop's policy, as the settings say. */
export const policyModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    bind(tokens.policy).toConstantValue(policyOf(env));
  });

/**
 * The policy that the settings make.
 * @throws {RangeError} naming every setting that is wrong, or that does not go with another.
 */
export function policyOf(env: Environment): ChangePolicy {
  const settings = readSettings(env, policySettings);
  if (settings.EARLIEST_DAYS > settings.LATEST_DAYS)
    throw new RangeError(
      "Orderline can't start: EARLIEST_DAYS is more than LATEST_DAYS, so no date could be chosen.",
    );
  return {
    timeZone: settings.SHOP_TIME_ZONE,
    cutoff: { time: settings.CUTOFF_TIME, daysBefore: settings.CUTOFF_DAYS },
    daysAhead: { earliest: settings.EARLIEST_DAYS, latest: settings.LATEST_DAYS },
    closedWeekdays: settings.CLOSED_WEEKDAYS,
    holidays: new Set(settings.HOLIDAYS),
    changesPerDay: settings.CHANGES_PER_DAY,
    language: settings.DEFAULT_LANGUAGE,
    transitDays: settings.TRANSIT_DAYS === "" ? undefined : settings.TRANSIT_DAYS,
  };
}
