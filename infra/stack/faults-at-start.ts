import * as lambdas from "../../src/composition/lambdas.ts";
import { readSettings, type SettingName, settings, WrongSettings } from "../../src/composition/settings.ts";
import { environmentOf } from "./function-environment.ts";
import { type FunctionName, functionNames } from "./function-names.ts";

const start: Readonly<Record<FunctionName, (env: Readonly<Record<string, string>>) => unknown>> = {
  "look-up-order": lambdas.lookUpOrder,
  "cancel-order": lambdas.cancelOrder,
  "change-shipping-date": lambdas.changeShippingDate,
  "lex-code-hook": lambdas.lexCodeHook,
  "notify-customer": lambdas.notifyCustomer,
  "sweep-notices": lambdas.sweepNotices,
};

/** Lambda takes 4,096 bytes of variables a function; the rest is for what the deployment adds, as the table's name. */
const largest = 3_700;

/**
 * What the functions would say against those variables when they start, each fault once. They are started as Lambda
 * does it, with the environment that each will have; so a deployment and its functions can't judge differently.
 */
export function faultsAtStart(given: Readonly<Partial<Record<SettingName, string>>>): readonly string[] {
  const starts = functionNames.map((name) => () => start[name](environmentOf(name, given)));
  // The flow's own variables, as the opening hours, are read by no function.
  const readAll = () => readSettings(given, Object.keys(settings) as SettingName[]);
  return [...new Set([...[readAll, ...starts].flatMap(faultsOf), ...functionNames.flatMap(tooLarge)])];

  function tooLarge(name: FunctionName): readonly string[] {
    const environment = environmentOf(name, given);
    if (Buffer.byteLength(JSON.stringify(environment)) <= largest) return [];
    const [longest = ""] = Object.entries(environment).sort(([, a], [, b]) => b.length - a.length)[0] ?? [];
    return [`${longest} is too long: Lambda takes no more than ${largest} bytes of settings`];
  }
}

function faultsOf(start: () => unknown): readonly string[] {
  try {
    start();
    return [];
  } catch (fault) {
    if (fault instanceof WrongSettings) return fault.faults;
    throw fault;
  }
}
