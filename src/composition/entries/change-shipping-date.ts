import { changeShippingDate } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = changeShippingDate(process.env, startingModule);
