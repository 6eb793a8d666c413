import { readFile } from "node:fs/promises";
import { registry } from "../flow/resources.ts";
import { type LineClock, type PhoneLine, phoneLine } from "../index.ts";
import { namesIn } from "./flow-names.ts";
import { cannedFunctions, importedBot, importedFunction } from "./given-functions.ts";

export interface FlowToCall {
  /** The file of the flow to call. */
  readonly flow: string;
  /** Files of the flows that it leads to, by name. */
  readonly flows?: Readonly<Record<string, string>>;
  /** Modules by function: `./handler.ts`, `./handlers.ts#lookUp`. */
  readonly lambdas?: Readonly<Record<string, string>>;
  /** A JSON file with the replies of functions that have no module. */
  readonly replies?: string;
  /** A module that exports the bot of all Lex blocks as `bot`: what `lexBot` makes, or another `OpenBotSession`. */
  readonly bot?: string;
  /** Nobody is on duty; unless told, somebody always is. */
  readonly closed?: boolean;
  /** No queue takes another caller. */
  readonly full?: boolean;
}

/**
 * The line of somebody's flow: queues and hours are made up as the flow names them.
 * @throws {Error} that names the functions that neither have a module nor a reply.
 */
export async function lineOfFlow(given: FlowToCall, clock: LineClock): Promise<PhoneLine> {
  const flow = await readFile(given.flow, "utf8");
  const flows = await each(given.flows, (file) => readFile(file, "utf8"));
  const lambdas = {
    ...(given.replies && (await cannedFunctions(given.replies))),
    ...(await each(given.lambdas, importedFunction)),
  };
  const names = namesIn([flow, ...Object.values(flows)]);
  const missing = names.lambdas.filter((name) => !registry(lambdas).find(name));
  if (missing.length > 0)
    throw new Error(
      `The flow asks ${missing.join(", ")}. Give each a module (--lambda NAME=./handler.ts) or a reply (--replies FILE).`,
    );
  const state = given.full ? "full" : "open";
  const named = <T>(known: readonly string[], make: (name: string) => T) =>
    Object.fromEntries(known.map((name) => [name, make(name)]));
  return phoneLine({
    ...{ flow, flows, lambdas, clock },
    tokens: named(names.tokens, (name) => name),
    queues: named(names.queues, (name) => ({ name: name.split("/").at(-1) ?? name, state })),
    hours: named(names.hours, () => (given.closed ? "never" : "always")),
    ...(given.bot && { bot: await importedBot(given.bot) }),
  });
}

async function each<T>(
  entries: Readonly<Record<string, string>> = {},
  read: (value: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(entries).map(async ([name, value]) => [name, await read(value)] as const),
    ),
  );
}
