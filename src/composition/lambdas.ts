import {
  cancelOrderHandler,
  changeShippingDateHandler,
  lexCodeHook,
  lookUpOrderHandler,
  notifyCustomerHandler,
  sweepNoticesHandler,
} from "../handlers/index.ts";
import { orderKeyOf } from "../adapters/dynamodb/index.ts";
import { changesModule } from "./changes-module.ts";
import { compose } from "./compose.ts";
import { lineModule } from "./line-module.ts";
import { lookUpModule } from "./look-up-module.ts";
import { noticesModule } from "./notices-module.ts";
import { ordersModule } from "./orders-module.ts";
import { policyModule } from "./policy-module.ts";
import type { Environment } from "./settings.ts";
import { systemModule } from "./system-module.ts";
import { tokens } from "./tokens.ts";

/*
 * The six Lambdas, each of the modules that it uses, as the environment wants them.
 * They throw at once, naming the variable, when the environment is wrong.
 */

export function lookUpOrder(env: Environment, system = systemModule) {
  const get = compose(system, policyModule(env), ordersModule(env), lookUpModule(env), lineModule(env));
  return lookUpOrderHandler({ ...get(tokens.line), lookUpOrders: get(tokens.lookUpOrders) });
}

const changing = (env: Environment) =>
  [policyModule(env), ordersModule(env), noticesModule(env), changesModule(env), lineModule(env)] as const;

export function cancelOrder(env: Environment, system = systemModule) {
  const get = compose(system, ...changing(env));
  return cancelOrderHandler({ ...get(tokens.line), cancelOrder: get(tokens.cancelOrder) });
}

export function changeShippingDate(env: Environment, system = systemModule) {
  const get = compose(system, ...changing(env));
  return changeShippingDateHandler({ ...get(tokens.line), rescheduleOrder: get(tokens.rescheduleOrder) });
}
