import { lookUpOrder } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = lookUpOrder(process.env, startingModule);
