import { sweepNotices } from "../lambdas.ts";

export const handler = sweepNotices(process.env);
