import type { SettingName } from "../../src/composition/settings.ts";
import type { FunctionName } from "./function-names.ts";

const rules = [
  "SHOP_TIME_ZONE",
  "CUTOFF_TIME",
  "CUTOFF_DAYS",
  "EARLIEST_DAYS",
  "LATEST_DAYS",
  "CLOSED_WEEKDAYS",
  "HOLIDAYS",
  "DEFAULT_LANGUAGE",
] as const;
const calling = ["ORDERS_TABLE", ...rules, "DEFAULT_COUNTRY", "VERIFY"] as const;
const changing = [...calling, "NOTICES", "SMS_PREFIXES"] as const;
const texting = ["ORDERS_TABLE", "NOTIFIER", "SMS_SENDER_ID"] as const;

/** The variables that each function reads, where orders announce themselves by the table's stream. */
export const variablesOf: Readonly<Record<FunctionName, readonly SettingName[]>> = {
  "look-up-order": calling,
  "cancel-order": changing,
  "change-shipping-date": changing,
  "lex-code-hook": changing,
  "notify-customer": texting,
  "sweep-notices": texting,
};

/** A function's own part of what is given. */
export function environmentOf(
  name: FunctionName,
  given: Readonly<Partial<Record<SettingName, string>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    variablesOf[name].flatMap((variable) => (given[variable] ? [[variable, given[variable]]] : [])),
  );
}
