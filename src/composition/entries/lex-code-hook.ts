import { lexCodeHook } from "../lambdas.ts";
import { startingModule } from "../system-module.ts";

export const handler = lexCodeHook(process.env, startingModule);
