import type { PanelProps } from "connect-simulator/page";
import type { StoredItem } from "../../line/orders-table.ts";
import { words } from "../words/by-language.ts";
import type { PanelWords } from "../words/words.ts";
import { day } from "./day.ts";
import { whose } from "./whose.ts";
import "./orders.css";

type Language = PanelProps<unknown>["language"];

/** The caller's own orders, and what the call has changed in them. */
export function Panel({ state: items, before, call, caller, language }: PanelProps<readonly StoredItem[]>) {
  const word = words[language];
  const number = whose(items, { call, caller });
  const was = ({ orderId }: StoredItem): StoredItem | undefined =>
    before?.find((item) => item["orderId"] === orderId);
  const own = items
    .filter(({ CallerID }) => CallerID === number)
    // As they were at first: an order does not move under the reader's eyes.
    .sort((one, other) => compare(rank(was(one) ?? one), rank(was(other) ?? other)));
  const name = own[0]?.["customerName"];
  const asked = call.attributes["orderId"];
  return (
    <section class="card orders" aria-labelledby="orders-title">
      <h2 id="orders-title">{name === undefined ? word.orders : word.ordersOf(name)}</h2>
      {own.length === 0 && <p class="nothing">{number ? word.hasNoOrders : word.unknownOrders}</p>}
      <ol>
        {own.map((item) => (
          <Order
            key={item["orderId"]}
            {...{ item, was: was(item), language }}
            asked={call.state !== "none" && item["orderId"] === asked}
          />
        ))}
      </ol>
      <p class="unseen" role="status">
        {own.flatMap((item) => changeOf(item, was(item), language) ?? []).join(" ")}
      </p>
    </section>
  );
}

interface OrderProps {
  readonly item: StoredItem;
  /** As it was when the call began. */
  readonly was: StoredItem | undefined;
  /** Whether the call is about it now. */
  readonly asked: boolean;
  readonly language: Language;
}

function Order({ item, was, asked, language }: OrderProps) {
  const word = words[language];
  const { orderId, orderedItem, shippingDate = "" } = item;
  const status = statusOf(item);
  const moved = was && was["shippingDate"] !== shippingDate ? was["shippingDate"] : undefined;
  const changed = changeOf(item, was, language) !== undefined;
  return (
    <li
      class={[asked && "asked", changed && "changed", status === "cancelled" && "gone"]
        .filter(Boolean)
        .join(" ")}
      data-order={orderId}
      {...(asked && { "aria-current": "true" })}
    >
      <span class="item">{status === "cancelled" ? <s>{orderedItem}</s> : orderedItem}</span>
      <span key={status} class={`status ${status}`}>
        {word.statuses[status]}
      </span>
      <span class="ships">
        {word.ships}{" "}
        {moved !== undefined && (
          <>
            <del>
              <Day date={moved} language={language} />
            </del>{" "}
            <span aria-hidden="true">→</span>{" "}
          </>
        )}
        {moved === undefined ? (
          <Day date={shippingDate} language={language} />
        ) : (
          <ins>
            <Day date={shippingDate} language={language} />
          </ins>
        )}
      </span>
      <small>{orderId}</small>
    </li>
  );
}

function Day({ date, language }: { readonly date: string; readonly language: Language }) {
  return <time dateTime={date}>{day(date, language)}</time>;
}

/** What the call has changed in it, in a sentence. */
function changeOf(item: StoredItem, was: StoredItem | undefined, language: Language): string | undefined {
  const word = words[language];
  const { orderedItem = "", shippingDate = "" } = item;
  if (!was) return undefined;
  if (statusOf(item) === "cancelled" && statusOf(was) !== "cancelled") return word.nowCancelled(orderedItem);
  return shippingDate === was["shippingDate"]
    ? undefined
    : word.nowShips(orderedItem, day(shippingDate, language));
}

type Status = keyof PanelWords["statuses"];

function statusOf({ status }: StoredItem): Status {
  return status === "shipped" || status === "cancelled" ? status : "placed";
}

/** Those that can still be changed first, the soonest at the head; then the rest, the latest first. */
const rank = (item: StoredItem): readonly [open: boolean, date: string] => [
  statusOf(item) === "placed",
  item["shippingDate"] ?? "",
];

function compare([open, date]: ReturnType<typeof rank>, [other, otherDate]: ReturnType<typeof rank>): number {
  if (open !== other) return open ? -1 : 1;
  return (date < otherDate ? -1 : 1) * (open ? 1 : -1);
}
