import { randomUUID } from "node:crypto";
import { ContainerModule } from "inversify";
import type { Clock, Log } from "../../src/application/index.ts";
import * as lambdas from "../../src/composition/lambdas.ts";
import type { Environment } from "../../src/composition/settings.ts";
import { tokens } from "../../src/composition/tokens.ts";
import type { ActiveFaults } from "./active-faults.ts";
import { breakable, faultyDispatch } from "./breakable.ts";
import type { LambdaFault } from "./faults.ts";
import type { LoopbackClients } from "./loopback-clients.ts";

export interface Surroundings {
  readonly clock: Clock;
  readonly log: Log;
  readonly clients: LoopbackClients;
  readonly faults: ActiveFaults;
}

/** The line's Lambdas in this process, wired as they are deployed except for clock, log, clients and faults. */
export function functions(env: Environment, { clock, log, clients, faults }: Surroundings) {
  const system = new ContainerModule(({ bind, onActivation }) => {
    bind(tokens.clock).toConstantValue(clock);
    bind(tokens.newId).toConstantValue(randomUUID);
    bind(tokens.log).toConstantValue(log);
    onActivation(tokens.dynamodb, () => clients.dynamodb);
    onActivation(tokens.sns, () => clients.sns);
    onActivation(tokens.dispatchNotice, (_, dispatch) =>
      faultyDispatch(dispatch, () => faults.of("notify-customer")),
    );
  });
  const lambda = (name: LambdaFault["target"], work: (event: unknown) => unknown) =>
    breakable(name, work, faults);
  return {
    /** The functions that the flow invokes, by name. */
    flowFunctions: {
      "look-up-order": lambda("look-up-order", lambdas.lookUpOrder(env, system)),
      "cancel-order": lambda("cancel-order", lambdas.cancelOrder(env, system)),
      "change-shipping-date": lambda("change-shipping-date", lambdas.changeShippingDate(env, system)),
    },
    codeHook: lambda("lex-code-hook", lambdas.lexCodeHook(env, system)),
    sweepNotices: lambdas.sweepNotices(env, system),
  };
}
