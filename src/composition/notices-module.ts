import { ContainerModule } from "inversify";
import { consoleNotifier } from "../adapters/console/index.ts";
import { snsClient, snsNotifier } from "../adapters/sns/index.ts";
import {
  type Clock,
  deliverNotice,
  type Log,
  type Notifier,
  type OrderRepository,
  type OwingOrder,
} from "../application/index.ts";
import { wordings } from "../wording/index.ts";
import { type Environment, readSettings } from "./settings.ts";
import { type Sns, tokens } from "./tokens.ts";

export const noticesSettings = ["NOTIFIER", "SMS_SENDER_ID"] as const;

/** How customers are told. */
export const noticesModule = (env: Environment) =>
  new ContainerModule(({ bind }) => {
    const { NOTIFIER, SMS_SENDER_ID } = readSettings(env, noticesSettings);
    if (NOTIFIER === "console") bind(tokens.notifier).toResolvedValue(() => consoleNotifier({ text }));
    else {
      bind(tokens.sns).toResolvedValue(() => snsClient());
      bind(tokens.notifier).toResolvedValue(
        (client: Sns) => snsNotifier({ client, text, ...(SMS_SENDER_ID && { senderId: SMS_SENDER_ID }) }),
        [tokens.sns],
      );
    }
    bind(tokens.deliverNotice).toResolvedValue(
      (orders: OrderRepository, notifier: Notifier, clock: Clock, log: Log) =>
        deliverNotice({ orders, notifier, clock, log }),
      [tokens.orders, tokens.notifier, tokens.clock, tokens.log],
    );
  });

const text = (order: OwingOrder): string =>
  wordings[order.noticeOwed.language].text[order.noticeOwed.kind](order);
