import { ContainerModule } from "inversify";
import { type ChangePolicy, weekdays } from "../domain/index.ts";
import { type Environment, readSettings, type Settings, WrongSettings } from "./settings.ts";
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
] as const;

/** Binds the shop's policy, as the settings say. */
export const policyModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    bind(tokens.policy).toConstantValue(policyOf(env));
  });

/**
 * The policy that the settings make.
 * @throws {WrongSettings} naming every setting that is wrong, or with which no date could ever be chosen.
 */
export function policyOf(env: Environment): ChangePolicy {
  const settings = readSettings(env, policySettings);
  const faults = whyNoDate(settings);
  if (faults.length > 0) throw new WrongSettings(faults);
  return {
    timeZone: settings.SHOP_TIME_ZONE,
    cutoff: { time: settings.CUTOFF_TIME, daysBefore: settings.CUTOFF_DAYS },
    daysAhead: { earliest: settings.EARLIEST_DAYS, latest: settings.LATEST_DAYS },
    closedWeekdays: settings.CLOSED_WEEKDAYS,
    holidays: new Set(settings.HOLIDAYS),
    language: settings.DEFAULT_LANGUAGE,
    transitDays: settings.TRANSIT_DAYS === "" ? undefined : settings.TRANSIT_DAYS,
  };
}

/** Why no date could be chosen on any day, by what the settings have in common. */
function whyNoDate(settings: Settings<(typeof policySettings)[number]>): readonly string[] {
  const { EARLIEST_DAYS, LATEST_DAYS, CUTOFF_DAYS, CUTOFF_TIME, CLOSED_WEEKDAYS } = settings;
  const nearest = CUTOFF_TIME === "00:00" ? CUTOFF_DAYS + 1 : CUTOFF_DAYS;
  return [
    EARLIEST_DAYS > LATEST_DAYS
      ? `EARLIEST_DAYS is "${EARLIEST_DAYS}" but wants at most LATEST_DAYS, which is "${LATEST_DAYS}"`
      : [],
    LATEST_DAYS < nearest
      ? `LATEST_DAYS is "${LATEST_DAYS}" but wants at least ${nearest}: by CUTOFF_DAYS and CUTOFF_TIME it is too late for any nearer date`
      : [],
    new Set(CLOSED_WEEKDAYS).size === weekdays.length
      ? `CLOSED_WEEKDAYS is "${CLOSED_WEEKDAYS}" but wants a weekday left out, to ship on`
      : [],
  ].flat();
}
