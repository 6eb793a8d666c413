import { build } from "esbuild";
import { bundling } from "../../scripts/bundle/bundle-lambdas.ts";
import { connectFunctions } from "../function-names.ts";
import type { Candidate } from "./candidate.ts";

/** The article's functions with the SDK of today. */
export const article: Candidate = {
  name: "article, SDK v3",
  about: "the same with version 3 of the SDK",
  functions: connectFunctions,
  async bundle(name, outfile) {
    await build({ ...bundling, entryPoints: [`bench/candidates/article/${name}.ts`], outfile });
  },
};

/** The article's functions with the SDK of its day. */
export const articleOfItsDay: Candidate = {
  name: "article, SDK v2",
  about:
    'the article\'s three functions, restated with the SDK of its day, whole (`require("aws-sdk")`): no checks, a text as soon as it has written',
  isPeer: true,
  functions: connectFunctions,
  env: { AWS_SDK_JS_SUPPRESS_MAINTENANCE_MODE_MESSAGE: "1" },
  async bundle(name, outfile) {
    const { mainFields, conditions, ...usual } = bundling;
    await build({ ...usual, entryPoints: [`bench/peers/article-v2/${name}.ts`], outfile });
  },
};
