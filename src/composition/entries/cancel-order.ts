import { cancelOrder } from "../lambdas.ts";

export const handler = cancelOrder(process.env);
