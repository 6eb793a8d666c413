import { notifyCustomer } from "../lambdas.ts";

export const handler = notifyCustomer(process.env);
