import { changesSettings } from "../../src/composition/changes-module.ts";
import { handlersSettings } from "../../src/composition/handlers-module.ts";
import { lookUpSettings } from "../../src/composition/look-up-module.ts";
import { noticesSettings } from "../../src/composition/notifiers.ts";
import { ordersSettings } from "../../src/composition/orders-module.ts";
import { policySettings } from "../../src/composition/policy-module.ts";
import { proofsSettings } from "../../src/composition/proofs-module.ts";
import type { SettingName } from "../../src/composition/settings.ts";
import type { FunctionName } from "./function-names.ts";

const calling = [...ordersSettings, ...policySettings, ...handlersSettings, ...proofsSettings];
const changing = [...new Set([...calling, ...changesSettings])];
const texting = [...ordersSettings, ...noticesSettings];

/** The variables that each function reads where the table's stream invokes notify-customer (`NOTICES=stream`). */
export const variablesOf: Readonly<Record<FunctionName, readonly SettingName[]>> = {
  "look-up-order": [...calling, ...lookUpSettings],
  "cancel-order": changing,
  "change-shipping-date": changing,
  "lex-code-hook": changing,
  "notify-customer": texting,
  "sweep-notices": texting,
};

/** The environment of a function: those of the given variables that it reads. */
export function environmentOf(
  name: FunctionName,
  given: Readonly<Partial<Record<SettingName, string>>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    variablesOf[name].flatMap((variable) => (given[variable] ? [[variable, given[variable]]] : [])),
  );
}
