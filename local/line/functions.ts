import { ContainerModule } from "inversify";
import type { FaultyFunction } from "../../simulator/script/fault.ts";
import type { Clock, Log } from "../../src/application/index.ts";
import * as lambdas from "../../src/composition/lambdas.ts";
import type { Environment } from "../../src/composition/settings.ts";
import { tokens } from "../../src/composition/tokens.ts";
import type { FaultsInForce } from "./faults-in-force.ts";
import { faulty, faultyDispatch } from "./faulty.ts";
import type { LoopbackClients } from "./loopback-clients.ts";

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly clients: LoopbackClients;
  readonly faults: FaultsInForce;
}

/** The line's Lambdas in this process, as the deployment wires them but for their surroundings. */
export function functions(env: Environment, { clock, log, clients, faults }: Surroundings) {
  const system = new ContainerModule(({ bind, onActivation }) => {
    bind(tokens.clock).toConstantValue(clock);
    bind(tokens.log).toConstantValue(log);
    onActivation(tokens.dynamodb, () => clients.dynamodb);
    onActivation(tokens.sns, () => clients.sns);
    onActivation(tokens.dispatchNotice, (_, dispatch) =>
      faultyDispatch(dispatch, () => faults.of("notify-customer")),
    );
  });
  const breakable = (name: FaultyFunction, work: (event: unknown) => unknown) => faulty(name, work, faults);
  return {
    /** By the names that the flow knows them by. */
    ofTheFlow: {
      "look-up-order": breakable("look-up-order", lambdas.lookUpOrder(env, system)),
      "cancel-order": breakable("cancel-order", lambdas.cancelOrder(env, system)),
      "change-shipping-date": breakable("change-shipping-date", lambdas.changeShippingDate(env, system)),
    },
    codeHook: breakable("lex-code-hook", lambdas.lexCodeHook(env, system)),
    sweepNotices: lambdas.sweepNotices(env, system),
  };
}
