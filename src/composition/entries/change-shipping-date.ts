import { changeShippingDate } from "../lambdas.ts";

export const handler = changeShippingDate(process.env);
