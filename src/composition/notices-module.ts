import { ContainerModule } from "inversify";
import {
  type Clock,
  deliverNotice,
  type Log,
  type NewId,
  type Notifier,
  type OrderRepository,
} from "../application/index.ts";
import { noticesSettings, notifiers } from "./notifiers.ts";
import { type Environment, readSettings } from "./settings.ts";
import { tokens } from "./tokens.ts";

/** Binds the delivery of notices. */
export const noticesModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const settings = readSettings(env, noticesSettings);
    notifiers[settings.NOTIFIER](bind, settings);
    bind(tokens.deliverNotice).toResolvedValue(
      (orders: OrderRepository, notifier: Notifier, clock: Clock, newId: NewId, log: Log) =>
        deliverNotice({ orders, notifier, clock, newId, log }),
      [tokens.orders, tokens.notifier, tokens.clock, tokens.newId, tokens.log],
    );
  });
