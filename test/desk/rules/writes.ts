import { backOff, isAsTold, leaseTime, overdueAfter } from "../../../src/application/index.ts";
import { readOrderVersion } from "../../../src/handlers/order-version.ts";
import type { Deliveries, Delivery } from "../deliveries.ts";
import type { Item } from "../expressions.ts";
import type { Invocation } from "../invocation.ts";
import type { Notebook } from "../notebook.ts";
import { type KnownOrder, keepState, type News, newsOf, statesWithin } from "../orders-known.ts";
import type { Process } from "../process.ts";
import type { Schedule } from "../schedule.ts";
import type { TableInput, Write } from "../table.ts";
import type { TraceEvent } from "../trace.ts";

/** How far two clocks may be apart, in milliseconds, and a little more. */
export const clocksApart = 1000;

interface Parts {
  readonly schedule: Schedule;
  readonly notebook: Notebook;
  readonly known: ReadonlyMap<string, KnownOrder>;
  readonly deliveries: Deliveries;
  /** Which invocation an id was made in. */
  readonly invocationOf: (id: unknown) => Invocation | undefined;
  readonly canBeTexted: (phone: string) => boolean;
}

/** Judges each write of ours when it reaches the table. */
export function rulesOfWrites({ schedule, notebook, known, deliveries, invocationOf, canBeTexted }: Parts) {
  const note = (
    process: Process,
    order: KnownOrder,
    event: TraceEvent["event"],
    news?: News,
    how?: TraceEvent["how"],
  ) =>
    notebook.note({
      order: order.id,
      process: process.name,
      event,
      news: news?.number ?? 0,
      ...(how && { how }),
    });

  /** A change of an order: it is what its caller asked for, of the order as the caller knew it, and it happens once. */
  function changed(order: KnownOrder, process: Process, before: Item, after: Item): void {
    const invocation = invocationOf(after["changeId"]);
    const wish = invocation?.wish;
    const was = order.states.at(-1)?.order;
    keepState(order, after, schedule.now);
    const is = order.states.at(-1)?.order;
    const owed = newsOf(order, before);
    if (after["noticeOwedSince"] !== undefined) {
      if (owed) owed.ending ??= "replaced";
      order.news.push({
        number: order.news.length + 1,
        since: String(after["noticeOwedSince"]),
        kind: String(after["noticeOwedKind"]),
        madeAt: schedule.now,
        ending: undefined,
      });
    }
    note(process, order, "change", order.news.at(-1));
    if (!invocation || !wish || !was || !is) {
      notebook.violate("a change that no invocation made, or of an order that cannot be read", order.id);
      return;
    }
    invocation.commits++;
    wish.commits++;
    const isAsAsked =
      wish.kind === "cancel-order"
        ? is.status === "cancelled" && is.shippingDate === was.shippingDate
        : is.status === was.status && is.shippingDate === wish.shippingDate;
    const told = readOrderVersion(wish.orderVersion);
    const from = is.noticeOwed?.from ?? was.shippingDate;
    const broken = Object.entries({
      "a change of another's order": wish.orderId !== order.id || wish.phone !== order.phone,
      "a change that was not asked for": !isAsAsked,
      "a change of an order that was no longer to be changed": was.status !== "placed",
      "a change of another version than the caller was told of":
        told === "not-understood" || !isAsTold(was, told),
      "a change that does not count the version on by one": is.version !== was.version + 1,
      "a change that was decided on another date than was stored": from !== was.shippingDate,
      "an invocation changed the order twice": invocation.commits > 1,
      "one request changed the order twice": wish.commits > 1 && wish.orderVersion !== undefined,
      "a change after the caller was told that nothing was done": saidNothingDone(invocation),
      "a change without its notice": canBeTexted(order.phone) !== (is.noticeOwed !== undefined),
    }).find(([, isBroken]) => isBroken);
    if (broken) notebook.violate(broken[0], order.id);
  }

  function claimed(order: KnownOrder, delivery: Delivery, before: Item, after: Item): void {
    const news = newsOf(order, after);
    const { noticeLeaseHolder, noticeLeaseUntil, noticeOwedLastAttempt, noticeOwedAttempts } = before;
    const isOwn = noticeLeaseHolder === delivery.holder;
    if (news === undefined) notebook.violate("a claim of what is not owed", order.id);
    if (!isOwn && noticeLeaseUntil && Date.parse(String(noticeLeaseUntil)) > schedule.now + clocksApart)
      notebook.violate("two senders at once", order.id);
    const wait = backOff[Math.min(Number(noticeOwedAttempts ?? 0), backOff.length) - 1] ?? 0;
    const last = Date.parse(String(noticeOwedLastAttempt));
    const since = Date.parse(news?.since ?? "");
    // By its clock, an attempt from before the news was at older news; what is overdue need not wait to be given up.
    const isDue =
      !(last >= since) || schedule.now + clocksApart >= Math.min(last + wait, since + overdueAfter);
    if (!isOwn && !isDue) notebook.violate("an attempt before its time", order.id);
    delivery.claimedAt = schedule.now;
    delivery.claimed.push(after);
    delivery.isReleased = false;
    note(delivery.process, order, "claimed", news);
  }

  function settled(order: KnownOrder, delivery: Delivery, before: Item, after: Item): void {
    if (before["noticeLeaseHolder"] !== delivery.holder)
      notebook.violate("a settlement by one who holds no lease", order.id);
    delivery.isReleased = true;
    const news = newsOf(order, before);
    if (!news) return;
    if (after["noticeOwedSince"] !== undefined) {
      note(delivery.process, order, "released", news);
      return;
    }
    const reason = after["noticeFailedReason"];
    news.ending = reason === undefined ? "sent" : "given-up";
    note(delivery.process, order, "settled", news, news.ending);
    const sending = delivery.sendings.findLast((each) => each.news === news);
    if (news.ending === "sent" && !sending?.accepted)
      notebook.violate("a text that was never sent is settled", order.id);
    if (reason === "overdue" && !deliveries.hasTried(news) && !wasUnreadable(order, news.madeAt))
      notebook.violate("a text is given up that nobody tried to send", order.id);
    if (reason === "overdue" && schedule.now - news.madeAt < overdueAfter - clocksApart)
      notebook.violate("a text is given up as overdue before its time", order.id);
    if (reason !== undefined && reason !== "overdue" && !sending?.isRefused)
      notebook.violate("a text is given up that SNS has not refused", order.id);
  }

  /** A settlement that the table refused. */
  function unsettled(order: KnownOrder, delivery: Delivery, item: Item | undefined): void {
    const isHeld = item?.["noticeOwedSince"] !== undefined && item["noticeLeaseHolder"] === delivery.holder;
    note(delivery.process, order, isHeld ? "newer-owed" : "lease-lost", newsOf(order, item));
  }

  return (process: Process, { input, before, after }: Write): void => {
    const order = known.get(String(input.Key?.["orderId"]));
    if (!order) return;
    const kind = kindOf(input);
    const delivery = deliveries.of(input.ExpressionAttributeValues?.[":holder"]);
    notebook.tell(order.id, process.name, () => `${kind} ${after ? "written" : "refused"}`);
    if (kind === "change") {
      if (after) changed(order, process, before ?? {}, after);
      return;
    }
    if (!delivery) {
      notebook.violate(`a ${kind} by nobody`, order.id);
      return;
    }
    if (kind === "claim") {
      if (after) claimed(order, delivery, before ?? {}, after);
      else
        note(
          process,
          order,
          before?.["noticeOwedSince"] ? "postponed" : "nothing-owed",
          newsOf(order, before),
        );
    } else if (kind === "settlement") {
      if (after) settled(order, delivery, before ?? {}, after);
      else unsettled(order, delivery, before);
    } else if (after) {
      delivery.isReleased = true;
      note(process, order, "unclaimed", newsOf(order, after));
    }
    if (after) keepState(order, after, schedule.now);
    const lost = newsOf(order, before);
    if (after && lost && !lost.ending && !newsOf(order, after))
      notebook.violate("what was owed is owed no more, and nobody was told", order.id);
  };
}

/** Whether the order could not be read at some time since then. */
const wasUnreadable = (order: KnownOrder, since: number): boolean =>
  statesWithin(order, since).some((state) => !state.order);

/** The longest that a lease lasts by any clock. */
export const leaseEnds = ({ claimedAt }: Delivery): number => claimedAt + leaseTime - clocksApart;

type Kind = "change" | "claim" | "settlement" | "withdrawal";

/** Which write it is, by its words. */
function kindOf({ UpdateExpression = "", ExpressionAttributeValues = {} }: TableInput): Kind {
  if (":wasVersion" in ExpressionAttributeValues) return "change";
  if (UpdateExpression.startsWith("SET #holder")) return "claim";
  return ":since" in ExpressionAttributeValues ? "settlement" : "withdrawal";
}

/** Whether the caller was told that the order is as it was. */
export const saidNothingDone = ({ reply }: Invocation): boolean =>
  ["refused", "not-found", "error"].includes(reply?.["outcome"] ?? "");
