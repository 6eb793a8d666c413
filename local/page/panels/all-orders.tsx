import type { PanelProps } from "connect-simulator/page";
import type { StoredItem } from "../../line/orders-table.ts";
import { words } from "../words/by-language.ts";
import { day } from "./day.ts";
import { whose } from "./whose.ts";
import "./all-orders.css";

/** Every order as it is stored, the caller's first. */
export function Panel({ state: items, call, caller, language }: PanelProps<readonly StoredItem[]>) {
  const word = words[language];
  const number = whose(items, { call, caller });
  const own = (item: StoredItem): boolean => item["CallerID"] === number;
  return (
    <details class="card all-orders">
      <summary>
        <h2>{word.allOrders}</h2>
      </summary>
      <section
        aria-label={word.allOrders}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
        tabIndex={0}
      >
        <table>
          <thead>
            <tr>
              {[
                word.order,
                word.item,
                word.customer,
                word.shipsHead,
                word.status,
                word.version,
                word.notice,
              ].map((head) => (
                <th key={head} scope="col">
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {[...items.filter(own), ...items.filter((item) => !own(item))].map((item) => (
              <Row key={`${item["CallerID"]} ${item["orderId"]}`} {...{ item, language }} own={own(item)} />
            ))}
          </tbody>
        </table>
      </section>
    </details>
  );
}

interface RowProps {
  readonly item: StoredItem;
  readonly language: PanelProps<unknown>["language"];
  /** Whether it is the caller's: then it is highlighted. */
  readonly own: boolean;
}

function Row({ item, language, own }: RowProps) {
  const word = words[language];
  const statuses: Readonly<Record<string, string>> = word.statuses;
  const { orderId, orderedItem, customerName, shippingDate = "", status = "placed", version = "0" } = item;
  const notice = item["noticeOwedSince"] ? word.owed : item["noticeFailedAt"] ? word.failed : "";
  return (
    // Keyed by what changed, so that a change is drawn anew and can be seen.
    <tr class={own ? "own" : ""} data-order={orderId} data-version={version}>
      <th scope="row">{orderId}</th>
      <td>{orderedItem}</td>
      <td>{customerName}</td>
      <td key={shippingDate}>
        <time dateTime={shippingDate}>{day(shippingDate, language)}</time>
      </td>
      <td key={status}>
        <span class={`status ${status}`}>{statuses[status] ?? status}</span>
      </td>
      <td key={version}>{version}</td>
      <td>{notice}</td>
    </tr>
  );
}
