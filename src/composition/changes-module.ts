import { ContainerModule } from "inversify";
import {
  type Clock,
  cancelOrder,
  type DispatchNotice,
  dispatchAtOnce,
  leaveToStream,
  type NewId,
  type OrderDesk,
  type OrderRepository,
  type ProofCounter,
  previewReschedule,
  rescheduleOrder,
} from "../application/index.ts";
import type { ChangePolicy } from "../domain/index.ts";
import { mobilePrefixes } from "./mobile-prefixes.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

export const changesSettings = ["VERIFY", "NOTICES", "SMS_PREFIXES", "DEFAULT_COUNTRY"] as const;

/** Binds the use cases that change orders, and what dispatches the notices. */
export const changesModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { VERIFY: verify, NOTICES, SMS_PREFIXES, DEFAULT_COUNTRY } = readSettings(env, changesSettings);
    const canText: OrderDesk["canText"] = (phone) => {
      const prefixes = SMS_PREFIXES.length > 0 ? SMS_PREFIXES : mobilePrefixes(DEFAULT_COUNTRY);
      return prefixes.some((prefix) => phone.startsWith(prefix));
    };

    if (NOTICES === "inline")
      bind(tokens.dispatchNotice).toResolvedValue(dispatchAtOnce, [tokens.deliverNotice]);
    else bind(tokens.dispatchNotice).toConstantValue(leaveToStream);

    bind(tokens.desk).toResolvedValue(
      (
        orders: OrderRepository,
        clock: Clock,
        newId: NewId,
        policy: ChangePolicy,
        proofs: ProofCounter,
        dispatchNotice: DispatchNotice,
      ) => ({
        orders,
        clock,
        newId,
        policy,
        verify,
        proofs,
        canText,
        dispatchNotice,
      }),
      [tokens.orders, tokens.clock, tokens.newId, tokens.policy, tokens.proofs, tokens.dispatchNotice],
    );
    bind(tokens.cancelOrder).toResolvedValue(cancelOrder, [tokens.desk]);
    bind(tokens.rescheduleOrder).toResolvedValue(rescheduleOrder, [tokens.desk]);
    bind(tokens.previewReschedule).toResolvedValue(previewReschedule, [tokens.desk]);
  });
