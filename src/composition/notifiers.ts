import type { ContainerModuleLoadOptions } from "inversify";
import { consoleNotifier } from "../adapters/console/index.ts";
import { snsClient, snsNotifier } from "../adapters/sns/index.ts";
import type { OwingOrder } from "../application/index.ts";
import { wordings } from "../wording/index.ts";
import type { Settings } from "./settings.ts";
import { type Sns, tokens } from "./tokens.ts";

export const noticesSettings = ["NOTIFIER", "SMS_SENDER_ID"] as const;

type NoticesSettings = Settings<(typeof noticesSettings)[number]>;
type BindNotifier = (bind: ContainerModuleLoadOptions["bind"], settings: NoticesSettings) => void;

/** What each value of `NOTIFIER` binds. A notifier of your own is a value in `settings.ts` and an entry here. */
export const notifiers: Readonly<Record<NoticesSettings["NOTIFIER"], BindNotifier>> = {
  sns(bind, { SMS_SENDER_ID }) {
    bind(tokens.sns).toResolvedValue(() => snsClient());
    bind(tokens.notifier).toResolvedValue(
      (client: Sns) => snsNotifier({ client, text, ...(SMS_SENDER_ID && { senderId: SMS_SENDER_ID }) }),
      [tokens.sns],
    );
  },
  console(bind) {
    bind(tokens.notifier).toResolvedValue(() => consoleNotifier({ text }));
  },
};

/** The message about what the order owes its customer, in the customer's language. */
const text = (order: OwingOrder): string =>
  wordings[order.noticeOwed.language].text[order.noticeOwed.kind](order);
