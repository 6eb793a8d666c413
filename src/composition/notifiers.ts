import type { ContainerModuleLoadOptions } from "inversify";
import { consoleNotifier } from "../adapters/console/index.ts";
import { snsClient, snsNotifier } from "../adapters/sns/index.ts";
import type { OwingOrder } from "../application/index.ts";
import { type Shop, wordings } from "../wording/index.ts";
import type { Settings } from "./settings.ts";
import { type Sns, tokens } from "./tokens.ts";

export const noticesSettings = ["NOTIFIER", "SMS_SENDER_ID", "SHOP_NAME", "SHOP_PHONE"] as const;

type NoticesSettings = Settings<(typeof noticesSettings)[number]>;
type BindNotifier = (bind: ContainerModuleLoadOptions["bind"], settings: NoticesSettings) => void;

/** What each value of `NOTIFIER` binds. A notifier of your own is a value in `settings.ts` and an entry here. */
export const notifiers: Readonly<Record<NoticesSettings["NOTIFIER"], BindNotifier>> = {
  sns(bind, { SMS_SENDER_ID, ...settings }) {
    const text = textOf(settings);
    bind(tokens.sns).toResolvedValue(() => snsClient());
    bind(tokens.notifier).toResolvedValue(
      (client: Sns) => snsNotifier({ client, text, ...(SMS_SENDER_ID && { senderId: SMS_SENDER_ID }) }),
      [tokens.sns],
    );
  },
  console(bind, settings) {
    bind(tokens.notifier).toResolvedValue(() => consoleNotifier({ text: textOf(settings) }));
  },
};

/** The shop as its texts name it. */
export const shopOf = ({ SHOP_NAME, SHOP_PHONE }: Settings<"SHOP_NAME" | "SHOP_PHONE">): Shop => ({
  name: SHOP_NAME || undefined,
  phone: SHOP_PHONE || undefined,
});

/** The message about what the order owes its customer, in the customer's language. */
const textOf =
  (settings: Settings<"SHOP_NAME" | "SHOP_PHONE">) =>
  (order: OwingOrder): string =>
    wordings[order.noticeOwed.language].text[order.noticeOwed.kind](order, shopOf(settings));
