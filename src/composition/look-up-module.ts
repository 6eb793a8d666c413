import { ContainerModule } from "inversify";
import {
  type Clock,
  lookUpOrders,
  type NewId,
  type OrderRepository,
  type ProofCounter,
} from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const lookUpSettings = ["VERIFY"] as const;

/** Binds the look-up of orders. */
export const lookUpModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { VERIFY: verify } = readSettings(env, lookUpSettings);
    bind(tokens.lookUpOrders).toResolvedValue(
      (orders: OrderRepository, clock: Clock, newId: NewId, policy: ChangePolicy, proofs: ProofCounter) =>
        lookUpOrders({ orders, clock, newId, policy, verify, proofs }),
      [tokens.orders, tokens.clock, tokens.newId, tokens.policy, tokens.proofs],
    );
  });
