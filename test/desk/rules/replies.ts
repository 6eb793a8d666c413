import { languages } from "../../../src/domain/index.ts";
import { writeOrderVersion } from "../../../src/handlers/order-version.ts";
import { wordings } from "../../../src/wording/index.ts";
import type { Deliveries } from "../deliveries.ts";
import type { Invocation, Wish } from "../invocation.ts";
import type { Notebook } from "../notebook.ts";
import { type KnownOrder, type State, statesWithin } from "../orders-known.ts";
import type { Schedule } from "../schedule.ts";
import { saidNothingDone } from "./writes.ts";

/** A caller is answered within so many milliseconds of the function's start. */
const answerWithin = 2500;

type Reply = Readonly<Record<string, string>>;

/** Judges each reply that a caller hears: in time, true, and about nobody else. */
export function rulesOfReplies({
  schedule,
  notebook,
  known,
  deliveries,
}: {
  readonly schedule: Schedule;
  readonly notebook: Notebook;
  readonly known: ReadonlyMap<string, KnownOrder>;
  readonly deliveries: Deliveries;
}) {
  return (invocation: Invocation): void => {
    const { wish, reply = {}, startedAt, commits, process } = invocation;
    if (!wish) return;
    const order = known.get(reply["orderId"] || wish.orderId || "");
    const states = order ? statesWithin(order, startedAt) : [];
    const spoken = Object.values(reply).join("\n");
    const others = [...known.values()].filter(({ phone }) => phone !== wish.phone);
    const is = (...outcomes: readonly string[]) => outcomes.includes(reply["outcome"] ?? "");
    const broken = Object.entries({
      "a late answer": schedule.now - startedAt > answerWithin,
      "a caller hears of another's order": others.some(({ itemName }) => spoken.includes(itemName)),
      "a caller is told that nothing was done after a change": saidNothingDone(invocation) && commits > 0,
      "a caller is told what was not stored":
        is("found") && !states.some((state) => order?.phone === wish.phone && isTold(state, reply)),
      "an order is not found that is there": is("not-found") && isThere(wish, known, startedAt),
      "a caller is told of a change that was not stored": is("cancelled", "rescheduled") && commits === 0,
      "a caller is told that the order is so, and it was not":
        is("already-cancelled", "unchanged") && !states.some((state) => isAsAsked(state, wish)),
      "a caller is promised a text that nobody can send":
        is("cancelled", "rescheduled") &&
        (order?.news.length === 0 || deliveries.hasGivenUp(process, wish.orderId, startedAt)) &&
        isPromised(states, reply),
    }).find(([, isBroken]) => isBroken);
    if (broken) notebook.violate(broken[0], order?.id);
  };
}

const isTold = ({ order }: State, { orderVersion, shippingDate, isCancel }: Reply): boolean =>
  order !== undefined &&
  writeOrderVersion(order) === orderVersion &&
  order.shippingDate === shippingDate &&
  (order.status === "cancelled") === (isCancel === "True");

const isAsAsked = ({ order }: State, { kind, shippingDate }: Wish): boolean =>
  kind === "cancel-order" ? order?.status === "cancelled" : order?.shippingDate === shippingDate;

/** Whether what is asked for could be read all the while. */
function isThere(
  { phone, orderId, position = "1" }: Wish,
  known: ReadonlyMap<string, KnownOrder>,
  from: number,
) {
  const there = [...known.values()].filter(
    (order) => order.phone === phone && statesWithin(order, from).every((state) => state.order),
  );
  return orderId ? there.some(({ id }) => id === orderId) : there.length >= Number(position);
}

/** Whether the caller hears that a text will come. */
function isPromised(states: readonly State[], { outcome, message }: Reply): boolean {
  const [language] = languages;
  const noticeOwed = { kind: "cancelled", language, since: "" } as const;
  return states.some(
    ({ order }) =>
      order &&
      languages.some(
        (each) =>
          message === wordings[each].done[outcome as "cancelled" | "rescheduled"]({ noticeOwed, ...order }),
      ),
  );
}
