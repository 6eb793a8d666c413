import type { Notifier, OwingOrder } from "../application/index.ts";
import { type Language, order } from "../domain/index.ts";
import { holds, same } from "./check.ts";
import type { ContractCase } from "./contract-case.ts";

/** A notifier with a carrier that no other test uses. */
export interface NotifierUnderTest {
  readonly notifier: Notifier;
  /** What reached the customers' phones, in order. */
  arrived(): readonly { readonly phone: string; readonly message: string }[];
  /** Makes the carrier fail from now on. */
  breakDown(): void;
}

/** Starts a notifier that says `text`. */
export type StartNotifier = (text: (order: OwingOrder) => string) => Promise<NotifierUnderTest>;

/** The rules of every notifier, as test cases for any test runner. */
export function notifierContract(start: StartNotifier): readonly ContractCase[] {
  return [
    {
      name: "texts the customer's own number in the language of the notice, and has a receipt",
      run: async () => {
        const { notifier, arrived } = await start(inBrief);
        const first = await notifier.notify(owing());
        const second = await notifier.notify(owing({ phone: "+819087654321", language: "en-US" }));
        same(
          arrived().map(({ phone, message }) => ({ phone, message })),
          [
            { phone: "+819012345678", message: "ja-JP: rescheduled, 2026-11-27" },
            { phone: "+819087654321", message: "en-US: rescheduled, 2026-11-27" },
          ],
        );
        holds(first.outcome === "sent" && second.outcome === "sent", "both are sent");
        holds(first.receipt && second.receipt, "both have a receipt");
        holds(first.receipt !== second.receipt, "each has a receipt of its own");
      },
    },
    {
      name: "carries the text as it is, whatever signs are in it",
      run: async () => {
        const message = "「コーヒー」 & <tea> = 100% + \"é\" 🚚\r\n'あ'";
        const { notifier, arrived } = await start(() => message);
        same((await notifier.notify(owing())).outcome, "sent");
        same(
          arrived().map((text) => text.message),
          [message],
        );
      },
    },
    {
      name: "sends what it is asked to as often as it is asked: who asks knows what is owed",
      run: async () => {
        const { notifier, arrived } = await start(inBrief);
        await notifier.notify(owing());
        await notifier.notify(owing());
        same(arrived().length, 2);
      },
    },
    {
      name: "fails for now when it is aborted, and sends nothing",
      run: async () => {
        const { notifier, arrived } = await start(inBrief);
        const { outcome } = await notifier.notify(owing(), { signal: AbortSignal.abort() });
        same(outcome, "failed");
        same(arrived(), []);
      },
    },
    {
      name: "fails for now when the carrier does, with a cause that tells neither number nor text",
      run: async () => {
        const { notifier, arrived, breakDown } = await start(inBrief);
        breakDown();
        const notification = await notifier.notify(owing());
        holds(notification.outcome === "failed", "the outcome is failed");
        holds(notification.cause, "there is a cause");
        holds(!/9012345678|rescheduled/.test(notification.cause), "the cause tells neither number nor text");
        same(arrived(), []);
      },
    },
    {
      name: "fails for now when there are no words",
      run: async () => {
        const { notifier, arrived } = await start(({ customer }) => {
          throw new Error(`no words for ${customer.phone}`);
        });
        const notification = await notifier.notify(owing());
        holds(notification.outcome === "failed", "the outcome is failed");
        holds(notification.cause, "there is a cause");
        holds(!/9012345678/.test(notification.cause), "the cause does not tell the number");
        same(arrived(), []);
      },
    },
  ];
}

const inBrief = ({ noticeOwed, shippingDate }: OwingOrder): string =>
  `${noticeOwed.language}: ${noticeOwed.kind}, ${shippingDate}`;

interface Whom {
  readonly phone?: string;
  readonly language?: Language;
}

function owing({ phone = "+819012345678", language = "ja-JP" }: Whom = {}): OwingOrder {
  const noticeOwed = { kind: "rescheduled", language, since: "2026-11-20T03:00:00.000Z" } as const;
  const customer = { name: "山田花子", phone };
  const owed = order({ id: "1001", customer, item: "コーヒーミル", shippingDate: "2026-11-27" });
  return Object.freeze({ ...owed, noticeOwed });
}
