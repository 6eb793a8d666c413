import type { Order } from "../../domain/index.ts";
import { spokenName } from "../item-name.ts";

export const ellipsis = "…";

export const orderOf = (order: Order | undefined): string => {
  const item = order && spokenName(order.item, ellipsis);
  return item ? `「${item}」のご注文` : "ご注文";
};
