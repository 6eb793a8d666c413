import { laterDate } from "../article-order.ts";
import { change } from "./change.ts";

export const handler = change({ shippingDate: laterDate });
