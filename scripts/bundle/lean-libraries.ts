import { readFile } from "node:fs/promises";
import type { Plugin } from "esbuild";

/** What takes the place of a module, or is made of it. */
type Replacement = string | ((module: string) => string);

/** Modules of others of which our functions use little or nothing, by where they are, and what takes their place. */
const replacements: Readonly<Record<string, Replacement>> = {
  // A function has its settings in the environment, and no files of AWS in a home directory.
  "@smithy/core/dist-es/submodules/config/shared-ini-file-loader/loadSharedConfigFiles.js": `
    export { CONFIG_PREFIX_SEPARATOR } from "./constants";
    export const loadSharedConfigFiles = async () => ({ configFile: {}, credentialsFile: {} });`,
  // Each of our clients is given what sends its requests.
  "@smithy/node-http-handler/dist-es/node-http-handler.js": `
    export const NodeHttpHandler = { create: (given) => given };
    export const DEFAULT_REQUEST_TIMEOUT = 0;`,
  // The same function of the global object would load all of Web Crypto.
  "@smithy/core/dist-es/submodules/serde/uuid/v4.js": `
    import { randomUUID } from "node:crypto";
    export const bindV4 = () => randomUUID;`,
  // Our clients have no log, and what a request says would be copied for it at each call.
  "@aws-sdk/core/dist-es/submodules/client/middleware-logger/loggerMiddleware.js": `
    export const loggerMiddleware = () => (next) => next;
    export const loggerMiddlewareOptions = {};
    export const getLoggerPlugin = () => ({ applyToStack: () => {} });`,
  // A client's name is put together once, and not at each request; nor does it tell which features that one uses.
  "@aws-sdk/core/dist-es/submodules/client/middleware-user-agent/user-agent-middleware.js": `
    const section = ([name, ...version]) => {
      const tidied = name.startsWith("api/") ? name.toLowerCase() : name;
      return [tidied, ...version].join(name.includes("/") ? "#" : "/");
    };
    const nameOf = async ({ defaultUserAgentProvider }) => (await defaultUserAgentProvider()).map(section).join(" ");
    export const userAgentMiddleware = (options) => {
      let name;
      return (next) => async (args) => {
        args.request.headers["user-agent"] = await (name ??= nameOf(options));
        return next(args);
      };
    };
    export const getUserAgentMiddlewareOptions = { name: "getUserAgentMiddleware", step: "build", priority: "low" };
    export const getUserAgentPlugin = (options) => ({
      applyToStack: (stack) => stack.add(userAgentMiddleware(options), getUserAgentMiddlewareOptions),
    });`,
  // A client's endpoint is the same for every request: it is found once, or again where that failed.
  "@smithy/core/dist-es/submodules/endpoints/middleware-endpoint/adaptors/getEndpointFromInstructions.js": (
    module,
  ) => `
    ${module.replace("export function bindGetEndpointFromInstructions", "function bindFinding")}
    const found = new WeakMap();
    export const bindGetEndpointFromInstructions = (...given) => {
      const find = bindFinding(...given);
      return (input, instructions, client, context) => {
        const known = found.get(client.region);
        if (known) return known;
        const finding = find(input, instructions, client, context);
        found.set(client.region, finding);
        finding.catch(() => found.delete(client.region));
        return finding;
      };
    };`,
  // No operation of ours looks for endpoints.
  "@aws-sdk/endpoint-cache/dist-es/EndpointCache.js": "export class EndpointCache {}",
  // inversify compiles no plans unless it is told to, and without decorators it only counts bindings in metadata.
  "@inversifyjs/core/lib/planning/calculations/buildNoActivationsInstanceBindingNodeResolverJit.js":
    "export const buildNoActivationsInstanceBindingNodeResolverJit = undefined;",
  "@inversifyjs/core/lib/planning/calculations/buildNoActivationsResolvedValueBindingNodeResolverJit.js":
    "export const buildNoActivationsResolvedValueBindingNodeResolverJit = undefined;",
  "reflect-metadata/ReflectLite.js": `
    const kept = new WeakMap();
    Reflect.getOwnMetadata = (key, target) => kept.get(target)?.get(key);
    Reflect.defineMetadata = (key, value, target) => kept.set(target, new Map(kept.get(target)).set(key, value));`,
};

/** An esbuild plugin that leaves out of the libraries what no function needs. It fails a build that lacks one of the modules. */
export const leanLibraries: Plugin = {
  name: "lean-libraries",
  setup(build) {
    const missing = new Set(Object.keys(replacements));
    build.onLoad(
      { filter: /node_modules[\\/](@smithy|@aws-sdk|@inversifyjs|reflect-metadata)[\\/]/ },
      async ({ path }) => {
        const [, module = ""] = path.replaceAll("\\", "/").split(/^.*\/node_modules\//);
        const replacement = replacements[module];
        if (replacement === undefined) return undefined;
        missing.delete(module);
        return {
          contents: typeof replacement === "string" ? replacement : replacement(await readFile(path, "utf8")),
        };
      },
    );
    build.onEnd(() => ({
      errors: [...missing].map((module) => ({
        text: `${module} is not where it was: what do our functions use of it?`,
      })),
    }));
  },
};
