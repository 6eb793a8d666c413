import { ContainerModule } from "inversify";
import { type Clock, type DeliverNotice, type OrderRepository, sweepNotices } from "../application/index.ts";
import { tokens } from "./tokens.ts";

/** Binds the sweep, which delivers overdue notices. */
export const sweepModule = new ContainerModule(({ bind }) => {
  bind(tokens.sweepNotices).toResolvedValue(
    (orders: OrderRepository, deliverNotice: DeliverNotice, clock: Clock) =>
      sweepNotices({ orders, deliverNotice, clock }),
    [tokens.orders, tokens.deliverNotice, tokens.clock],
  );
});
