import { useDay, useWords } from "../../../simulator/page/client/language.ts";
import type { StoredItem } from "../../line/orders-table.ts";

interface Props {
  readonly items: readonly StoredItem[];
  /** Whose orders stand out. */
  readonly caller: string | undefined;
}

export function Orders({ items, caller }: Props) {
  const word = useWords();
  const own = (item: StoredItem): boolean => item["CallerID"] === caller;
  return (
    <section class="card" aria-labelledby="orders-title">
      <h2 id="orders-title">{word.orders}</h2>
      <div class="wide">
        <table>
          <thead>
            <tr>
              {[word.order, word.item, word.customer, word.ships, word.status, word.version, word.notice].map(
                (head) => (
                  <th key={head} scope="col">
                    {head}
                  </th>
                ),
              )}
            </tr>
          </thead>
          <tbody>
            {[...items.filter(own), ...items.filter((item) => !own(item))].map((item) => (
              <Row key={`${item["CallerID"]} ${item["orderId"]}`} item={item} own={own(item)} />
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}

function Row({ item, own }: { readonly item: StoredItem; readonly own: boolean }) {
  const word = useWords();
  const day = useDay();
  const { orderId, orderedItem, customerName, shippingDate = "", status = "placed", version = "0" } = item;
  const notice = item["noticeOwedSince"] ? word.owed : item["noticeFailedAt"] ? word.failed : "";
  return (
    // Keyed by what changed, so that a change is drawn anew and can be seen.
    <tr class={own ? "own" : ""} data-order={orderId} data-version={version}>
      <th scope="row">{orderId}</th>
      <td>{orderedItem}</td>
      <td>{customerName}</td>
      <td class="date" key={shippingDate}>
        <time dateTime={shippingDate}>{day(shippingDate)}</time>
      </td>
      <td key={status}>
        <span class={`status ${status}`}>{word.statuses[status] ?? status}</span>
      </td>
      <td key={version}>{version}</td>
      <td>{notice}</td>
    </tr>
  );
}
