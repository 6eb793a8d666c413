import { notifyCustomer } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = notifyCustomer(process.env, startingModule);
