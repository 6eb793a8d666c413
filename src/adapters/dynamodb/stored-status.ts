import type { OrderStatus } from "../../domain/index.ts";
import { word } from "./attributes.ts";
import { type Item, maybe, type Stored } from "./stored.ts";

const status = maybe(word("status", ["placed", "shipped", "cancelled"]));
/** The article's own flag: its readers look at nothing else, and some of its writers write nothing else. */
const isCancel = maybe(word("isCancel", ["True", "False"]));

/** `status` `shipped` wins; else either attribute saying cancelled means cancelled. */
export const storedStatus: Stored<OrderStatus | undefined> = {
  attributes: [...status.attributes, ...isCancel.attributes],
  write: (value) => ({
    ...status.write(value),
    ...isCancel.write(value && (value === "cancelled" ? "True" : "False")),
  }),
  read: (item) => {
    const [said, flag] = [status.read(item), isCancel.read(item)];
    return said !== "shipped" && flag === "True" ? "cancelled" : said;
  },
};

/** Whether the two attributes do not say the same. */
export function disagrees(item: Item): boolean {
  const [said, flag] = [status.read(item), isCancel.read(item)];
  return said !== undefined && flag !== undefined && (said === "cancelled") !== (flag === "True");
}
