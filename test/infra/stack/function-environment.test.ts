import { expect, test } from "@jest/globals";
import { environmentOf, variablesOf } from "../../../infra/stack/function-environment.ts";
import type { FunctionName } from "../../../infra/stack/function-names.ts";
import * as lambdas from "../../../src/composition/lambdas.ts";
import { noticesSettings } from "../../../src/composition/notifiers.ts";
import type { Environment } from "../../../src/composition/settings.ts";

/** The names that a function asks its environment for. */
function readBy(compose: (environment: Environment) => unknown): readonly string[] {
  const names = new Set<string>();
  const given: Environment = { NOTICES: "stream" };
  compose(
    new Proxy(given, {
      get: (environment, name) => {
        names.add(String(name));
        return Reflect.get(environment, name);
      },
    }),
  );
  return [...names];
}

/** Those that change orders could text as well; where the stream does it they are not told how. */
const notTold = (names: readonly string[]) =>
  names.filter((name) => !noticesSettings.some((setting) => setting === name));

test.each<[FunctionName, readonly string[]]>([
  ["look-up-order", readBy(lambdas.lookUpOrder)],
  ["cancel-order", notTold(readBy(lambdas.cancelOrder))],
  ["change-shipping-date", notTold(readBy(lambdas.changeShippingDate))],
  ["lex-code-hook", notTold(readBy(lambdas.lexCodeHook))],
  ["notify-customer", readBy(lambdas.notifyCustomer)],
  ["sweep-notices", readBy(lambdas.sweepNotices)],
])("%s is given the variables that it reads", (name, read) => {
  expect([...variablesOf[name]].sort()).toEqual([...read].sort());
});

test("a variable that is not given is not set", () => {
  expect(
    environmentOf("notify-customer", { ORDERS_TABLE: "Orders", VERIFY: "caller-id", SMS_SENDER_ID: "" }),
  ).toEqual({
    ORDERS_TABLE: "Orders",
  });
});
