import { readFile } from "node:fs/promises";
import { flowJson } from "../flow/flow-json.ts";
import { type Registry, registry } from "../flow/resources.ts";
import { fillIn, type LineClock, type PhoneLine, phoneLine, readFlow } from "../index.ts";
import { cannedFunctions, importedBot, importedFunction } from "./given-functions.ts";
import { type Need, needsOf } from "./needs-of.ts";

type ByName = Readonly<Record<string, string>>;

export interface FlowToCall {
  /** The file of the flow to call. */
  readonly flow: string;
  /** Files of the flows that it leads to, by name. */
  readonly flows?: ByName;
  /** Modules by function: `./handler.ts`, `./handlers.ts#lookUp`. */
  readonly lambdas?: ByName;
  /** A JSON file with the replies of functions that have no module. */
  readonly replies?: string;
  /** A module that exports the bot of all Lex blocks as `bot`: what `lexBot` makes, or another `OpenBotSession`. */
  readonly bot?: string;
  /** What stands for the flows' tokens; the others stand for their own names. */
  readonly tokens?: ByName;
  /** What queues are called; the others go by the end of their ARN. */
  readonly queues?: ByName;
  /** Nobody is on duty; unless told, somebody always is. */
  readonly closed?: boolean;
  /** No queue takes another caller. */
  readonly full?: boolean;
}

/**
 * The line of somebody's flow: queues and hours are made up as the flow names them.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 * @throws {Error} that names all functions, bots and flows that are missing, by block, with how to give them.
 */
export async function lineOfFlow(given: FlowToCall, clock: LineClock): Promise<PhoneLine> {
  const read = async (file: string) =>
    fillIn(flowJson(await readFile(file, "utf8"), file), given.tokens ?? {}, (name) => name);
  const flow = await read(given.flow);
  const flows = await each(given.flows, read);
  const needs = [[given.flow, flow] as const, ...Object.entries(flows)].flatMap(([name, source]) =>
    needsOf(source, readFlow(source, name).name),
  );
  const lambdas = {
    ...(given.replies && (await cannedFunctions(given.replies))),
    ...(await each(given.lambdas, importedFunction)),
  };
  refuseWithout(needs, {
    function: registry(lambdas),
    flow: registry(flows),
    ...(!given.bot && { bot: registry() }),
  });
  const madeUp = <T>(kind: Need["kind"], make: (name: string) => T) =>
    Object.fromEntries(needs.filter((need) => need.kind === kind).map(({ name }) => [name, make(name)]));
  const state = given.full ? "full" : "open";
  const called = registry(given.queues);
  const queue = (id: string) => ({ name: called.find(id) ?? id.split("/").at(-1) ?? id, state }) as const;
  const queuesGiven = Object.fromEntries(called.names.map((id) => [id, queue(id)]));
  return phoneLine({
    ...{ flow, flows, lambdas, clock },
    queues: { ...queuesGiven, ...madeUp("queue", queue) },
    hours: madeUp("hours", () => (given.closed ? "never" : "always")),
    ...(given.bot && { bot: await importedBot(given.bot) }),
  });
}

const cures: Partial<Record<Need["kind"], (name: string) => string>> = {
  function: (name) => `give it a module (--lambda ${name}=./handler.ts) or a reply (--replies FILE)`,
  bot: () => "give it a module that exports bot, made by lexBot (--bot ./bot.ts)",
  flow: (name) => `give its file (--flows ${name}=FILE)`,
};

function refuseWithout(
  needs: readonly Need[],
  there: Partial<Record<Need["kind"], Registry<unknown>>>,
): void {
  const missing = needs.flatMap(({ kind, name, flow, block }) => {
    const cure = there[kind]?.find(name) === undefined && there[kind] && cures[kind]?.(name);
    return cure ? [`- ${flow}, block ${block}: ${kind} ${name}: ${cure}`] : [];
  });
  if (missing.length > 0) throw new Error(`Something is missing:\n${missing.join("\n")}`);
}

async function each<T>(
  entries: ByName = {},
  read: (value: string) => Promise<T>,
): Promise<Readonly<Record<string, T>>> {
  return Object.fromEntries(
    await Promise.all(
      Object.entries(entries).map(async ([name, value]) => [name, await read(value)] as const),
    ),
  );
}
