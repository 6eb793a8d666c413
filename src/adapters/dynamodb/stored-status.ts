import type { OrderStatus } from "../../domain/index.ts";
import { word } from "./attributes.ts";
import { type Item, maybe, type Stored } from "./stored.ts";

const status = maybe(word("status", ["placed", "shipped", "cancelled"]));
/** The article's attribute: its readers read nothing else of the status, and some of its writers write nothing else. */
const isCancel = maybe(word("isCancel", ["True", "False"]));

/** `status` `shipped` wins; else either attribute saying cancelled means cancelled. */
export const storedStatus: Stored<OrderStatus | undefined> = {
  attributes: [...isCancel.attributes, ...status.attributes],
  write: (value) => ({
    ...isCancel.write(value && (value === "cancelled" ? "True" : "False")),
    ...status.write(value),
  }),
  read: (item) => {
    const [said, flag] = [status.read(item), isCancel.read(item)];
    return said !== "shipped" && flag === "True" ? "cancelled" : said;
  },
};

/** Whether the two attributes contradict each other. */
export function disagrees(item: Item): boolean {
  const [said, flag] = [status.read(item), isCancel.read(item)];
  return said !== undefined && flag !== undefined && (said === "cancelled") !== (flag === "True");
}
