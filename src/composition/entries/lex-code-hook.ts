import { lexCodeHook } from "../lambdas.ts";

export const handler = lexCodeHook(process.env);
