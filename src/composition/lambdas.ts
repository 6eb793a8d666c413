import { orderKeyOf } from "../adapters/dynamodb/index.ts";
import {
  cancelOrderHandler,
  changeShippingDateHandler,
  lexCodeHook as lexHook,
  lookUpOrderHandler,
  notifyCustomerHandler,
  sweepNoticesHandler,
  warmable,
} from "../handlers/index.ts";
import { changesModule } from "./changes-module.ts";
import { compose } from "./compose.ts";
import { handlersModule } from "./handlers-module.ts";
import { lookUpModule } from "./look-up-module.ts";
import { noticesModule } from "./notices-module.ts";
import { ordersModule } from "./orders-module.ts";
import { policyModule } from "./policy-module.ts";
import { proofsModule } from "./proofs-module.ts";
import type { Environment } from "./settings.ts";
import { sweepModule } from "./sweep-module.ts";
import { systemModule } from "./system-module.ts";
import { tokens } from "./tokens.ts";

/*
 * The six Lambdas. Each is composed of the modules that it uses, as the environment says.
 * They throw at once, naming the variable, when the environment is wrong.
 */

export function lookUpOrder(env: Environment, system = systemModule) {
  const get = compose(
    system,
    policyModule(env),
    ordersModule(env),
    proofsModule(env),
    lookUpModule(env),
    handlersModule(env),
  );
  return warmable(
    lookUpOrderHandler({ ...get(tokens.handlerParts), lookUpOrders: get(tokens.lookUpOrders) }),
  );
}

export function cancelOrder(env: Environment, system = systemModule) {
  const get = compose(system, ...changing(env));
  return warmable(cancelOrderHandler({ ...get(tokens.handlerParts), cancelOrder: get(tokens.cancelOrder) }));
}

export function changeShippingDate(env: Environment, system = systemModule) {
  const get = compose(system, ...changing(env));
  return warmable(
    changeShippingDateHandler({ ...get(tokens.handlerParts), rescheduleOrder: get(tokens.rescheduleOrder) }),
  );
}

export function lexCodeHook(env: Environment, system = systemModule) {
  const get = compose(system, ...changing(env), lookUpModule(env));
  return warmable(
    lexHook({
      ...get(tokens.handlerParts),
      clock: get(tokens.clock),
      lookUpOrders: get(tokens.lookUpOrders),
      cancelOrder: get(tokens.cancelOrder),
      rescheduleOrder: get(tokens.rescheduleOrder),
      previewReschedule: get(tokens.previewReschedule),
    }),
  );
}

export function notifyCustomer(env: Environment, system = systemModule) {
  const get = compose(system, ordersModule(env), noticesModule(env));
  const [deliverNotice, log] = [get(tokens.deliverNotice), get(tokens.log)];
  return warmable(notifyCustomerHandler({ deliverNotice, orderKeyOf, log, answerWithin: batchWithin }));
}

export function sweepNotices(env: Environment, system = systemModule) {
  const get = compose(system, ordersModule(env), noticesModule(env), sweepModule);
  const [sweep, log] = [get(tokens.sweepNotices), get(tokens.log)];
  return warmable(sweepNoticesHandler({ sweepNotices: sweep, log, answerWithin: sweepWithin }));
}

const changing = (env: Environment) =>
  [
    policyModule(env),
    ordersModule(env),
    proofsModule(env),
    noticesModule(env),
    changesModule(env),
    handlersModule(env),
  ] as const;

/** The time limit of the functions that no caller waits for, in milliseconds: less than Lambda's own. */
const batchWithin = 25_000;
const sweepWithin = 50_000;
