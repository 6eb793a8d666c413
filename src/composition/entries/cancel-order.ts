import { cancelOrder } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = cancelOrder(process.env, startingModule);
