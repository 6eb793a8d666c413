import { sweepNotices } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = sweepNotices(process.env, startingModule);
