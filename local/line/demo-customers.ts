import {
  dateIn,
  defaultLanguage,
  type Language,
  type OrderDetails,
  plusDays,
} from "../../src/domain/index.ts";

/** A customer of the demonstration, with their orders. */
export interface DemoCustomer {
  readonly name: string;
  readonly phone: string;
  readonly language: Language;
  readonly orders: readonly OrderDetails[];
}

type Ordered = readonly [id: string, item: string, shipsIn: number, status?: OrderDetails["status"]];

/** The demo customers; `shipsIn` is in days from today. An order that ships today is past its cut-off at any time. */
const customers: readonly (Omit<DemoCustomer, "orders"> & { readonly orders: readonly Ordered[] })[] = [
  {
    name: "山田 花子",
    phone: "+819012345678",
    language: "ja-JP",
    orders: [
      ["1042", "有田焼の急須と湯呑みのセット", 6],
      ["1038", "今治タオル 三枚組", 0],
      ["1031", "南部鉄器の風鈴", 3, "cancelled"],
      ["1017", "加賀棒茶 100g", -9, "shipped"],
    ],
  },
  {
    name: "Emily Carter",
    phone: "+818034567890",
    language: "en-US",
    orders: [
      ["2107", "Walnut desk lamp", 4],
      ["2105", "Linen bedspread", 11],
      ["2092", "Wool travel blanket", 2, "cancelled"],
      ["2050", "Pour-over coffee set", -5, "shipped"],
    ],
  },
  {
    name: "佐藤 健一",
    phone: "+817023456789",
    language: "ja-JP",
    orders: [["3041", "ランニングシューズ 26.5cm", 1]],
  },
  // Abroad: the change is made, but no text can be sent.
  {
    name: "Daniel Brooks",
    phone: "+12025550123",
    language: "en-US",
    orders: [
      ["4410", "Merino hiking socks", 8],
      ["4402", "Enamel camping mugs", 0],
    ],
  },
  { name: "鈴木 美咲", phone: "+819045678901", language: "ja-JP", orders: [] },
];

/** The customers of the demonstration, with the dates of their orders reckoned from `now`. */
export function demoCustomers(now: Date, timeZone: string): readonly DemoCustomer[] {
  const today = dateIn(timeZone, now);
  return customers.map(({ orders, ...customer }) => ({
    ...customer,
    orders: orders.map(([id, item, shipsIn, status = "placed"]) => ({
      ...{ id, item, status, customer, language: customer.language },
      shippingDate: plusDays(today, shipsIn),
      orderedAt: `${plusDays(today, Math.min(shipsIn, 0) - 4)}T03:00:00.000Z`,
    })),
  }));
}

/** The customers to whom these orders belong. */
export function customersOf(orders: readonly OrderDetails[]): readonly DemoCustomer[] {
  return [...new Set(orders.map(({ customer }) => customer.phone))].map((phone) => {
    const own = orders.filter(({ customer }) => customer.phone === phone);
    const [first] = own;
    return {
      phone,
      name: first?.customer.name ?? "",
      language: first?.language ?? defaultLanguage,
      orders: own,
    };
  });
}
