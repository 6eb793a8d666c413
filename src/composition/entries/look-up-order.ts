import { lookUpOrder } from "../lambdas.ts";

export const handler = lookUpOrder(process.env);
