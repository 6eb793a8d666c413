import { build } from "esbuild";
import { bundling } from "../../scripts/bundle/bundle-lambdas.ts";
import { functionNames } from "../function-names.ts";
import type { Candidate } from "./candidate.ts";

export const carefulTeam: Candidate = {
  name: "careful team",
  about:
    "what a careful team would write today: middy, Powertools' logger, parser and idempotency, zod, the SDK as it comes, bundled by esbuild's own settings",
  isPeer: true,
  functions: functionNames,
  env: { POWERTOOLS_SERVICE_NAME: "orders" },
  async bundle(name, outfile) {
    const { mainFields, conditions, ...usual } = bundling;
    await build({ ...usual, entryPoints: [`bench/peers/careful-team/${name}.ts`], outfile });
  },
};
