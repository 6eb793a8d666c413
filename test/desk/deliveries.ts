import type { ClaimedOrder, Notification, Notifier, OrderRepository } from "../../src/application/index.ts";
import type { Item } from "./expressions.ts";
import type { Notebook } from "./notebook.ts";
import { type KnownOrder, type News, newsOf } from "./orders-known.ts";
import type { Process } from "./process.ts";

/** One text, from the sender's side. */
export interface Sending {
  readonly delivery: Delivery;
  readonly news: News | undefined;
  /** What SNS did with it: how often it was accepted. */
  accepted: number;
  /** Whether SNS refused it for good. */
  isRefused: boolean;
  /** Whether SNS's answer did not come through as it was given. */
  isSpoilt: boolean;
  heard: Notification["outcome"] | undefined;
}

/** One process that delivers what one order owes. */
export interface Delivery {
  readonly process: Process;
  readonly known: KnownOrder;
  readonly holder: string;
  /** When the table last took its claim. */
  claimedAt: number;
  /** The order as it was at each of its claims. */
  readonly claimed: Item[];
  readonly sendings: Sending[];
  /** Whether it heard that its settlement was stored, or could not hear it. */
  settlement: "settled" | "unheard" | undefined;
  /** Whether the table gave its lease back. */
  isReleased: boolean;
  isOpen: boolean;
}

/** Watches the deliveries of all processes, from what they ask of table and carrier. */
export function deliveries({
  notebook,
  known,
}: {
  readonly notebook: Notebook;
  readonly known: ReadonlyMap<string, KnownOrder>;
}) {
  const byHolder = new Map<string, Delivery>();
  /** What a process is handing to SNS at this very moment. */
  let sendingNow: Sending | undefined;

  function open(process: Process, orderId: string, holder: string): Delivery {
    const order = known.get(orderId);
    if (!order) throw new Error(`a claim on an order that nobody has: ${orderId}`);
    const delivery: Delivery = byHolder.get(holder) ?? {
      process,
      known: order,
      holder,
      claimedAt: Number.NEGATIVE_INFINITY,
      claimed: [],
      sendings: [],
      settlement: undefined,
      isReleased: false,
      isOpen: true,
    };
    byHolder.set(holder, delivery);
    return delivery;
  }

  const note = (
    { process, known: { id } }: Delivery,
    event: "claim-begun" | "claim-unheard" | "sent-text" | "publish-answer" | "died",
    news: News | undefined,
    how?: "sent" | "refused" | "failed" | "lost",
  ) =>
    notebook.note({ order: id, process: process.name, event, news: news?.number ?? 0, ...(how && { how }) });

  return {
    of: (holder: unknown) => byHolder.get(String(holder)),

    sendingNow: () => sendingNow,

    /** Whether the process has heard that the text about a change since that time is given up, and that this is stored. */
    hasGivenUp: (process: Process, orderId: string | undefined, since: number): boolean =>
      [...byHolder.values()].some(({ sendings, settlement, ...each }) => {
        const last = sendings.at(-1);
        const isIts =
          each.process === process && each.known.id === orderId && (last?.news?.madeAt ?? 0) >= since;
        return isIts && last?.heard === "rejected" && settlement === "settled";
      }),

    /** Whether anybody handed a text about that to SNS. */
    hasTried: (news: News): boolean =>
      [...byHolder.values()].some(({ sendings }) => sendings.some((each) => each.news === news)),

    died(process: Process): void {
      for (const delivery of byHolder.values()) {
        if (delivery.process !== process || !delivery.isOpen) continue;
        note(delivery, "died", newsOf(delivery.known, delivery.claimed.at(-1)));
        delivery.isOpen = false;
      }
    },

    /** The orders as a process uses them. */
    watchedOrders: (process: Process, orders: OrderRepository): OrderRepository => ({
      ...orders,
      async claimNotice(key, claim, options) {
        const delivery = open(process, key.orderId, claim.holder);
        note(delivery, "claim-begun", undefined);
        try {
          const result = await orders.claimNotice(key, claim, options);
          delivery.isOpen = result.outcome === "claimed";
          return result;
        } catch (error) {
          note(delivery, "claim-unheard", undefined);
          delivery.isOpen = false;
          throw error;
        }
      },
      async settleNotice(claimed, ending, options) {
        const delivery = byHolder.get(claimed.noticeLease.holder);
        try {
          const result = await orders.settleNotice(claimed, ending, options);
          if (delivery) delivery.settlement = "settled";
          if (delivery) delivery.isOpen = result === "newer-owed";
          return result;
        } catch (error) {
          if (delivery) delivery.settlement = "unheard";
          throw error;
        }
      },
    }),

    /** The notifier as a process uses it. */
    watchedNotifier: (process: Process, notifier: Notifier): Notifier => ({
      async notify(order, options) {
        const { holder } = (order as ClaimedOrder).noticeLease;
        const delivery = open(process, order.id, holder);
        const news = newsOf(delivery.known, {
          noticeOwedSince: order.noticeOwed.since,
          noticeOwedKind: order.noticeOwed.kind,
        });
        const sending: Sending = {
          delivery,
          news,
          accepted: 0,
          isRefused: false,
          isSpoilt: false,
          heard: undefined,
        };
        delivery.sendings.push(sending);
        delivery.settlement = undefined;
        note(delivery, "sent-text", news);
        sendingNow = sending;
        const answer = notifier.notify(order, options);
        sendingNow = undefined;
        const notification = await answer;
        sending.heard = notification.outcome;
        note(delivery, "publish-answer", news, hows[notification.outcome]);
        if (notification.outcome === "unconfirmed") delivery.isOpen = false;
        return notification;
      },
    }),
  };
}

const hows = { sent: "sent", rejected: "refused", failed: "failed", unconfirmed: "lost" } as const;

export type Deliveries = ReturnType<typeof deliveries>;
