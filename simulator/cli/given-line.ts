import { randomUUID } from "node:crypto";
import { wholeNumber } from "../command/whole-number.ts";
import { registry, shortName } from "../flow/resources.ts";
import type { CallOptions, Hours, LineClock, LineSettings } from "../index.ts";
import { readBots } from "./given-bots.ts";
import { givenCaller, instant } from "./given-caller.ts";
import { type GivenFlow, givenFlows } from "./given-flows.ts";
import { canned, givenFunctions } from "./given-functions.ts";
import { hoursOf } from "./given-hours.ts";
import { givenQueues } from "./given-queues.ts";
import { labelled, labelsOf } from "./labelled.ts";
import type { LineValues } from "./line-options.ts";
import { needsOf } from "./needs-of.ts";
import { type ByName, mapped, pairs } from "./pairs.ts";
import { refuseWithout } from "./refuse-without.ts";
import { seededRandom } from "./seeded-random.ts";

/** A line as the command line describes it. */
export interface GivenLine {
  /** Its flow, and those that it leads to. */
  readonly flows: readonly [GivenFlow, ...GivenFlow[]];
  /** The functions that its flows invoke, by name. */
  readonly functions: readonly string[];
  /** Who calls, unless somebody else does. */
  readonly caller: CallOptions;
  /** What time it is, where that was told. */
  readonly at: Date | undefined;
  /**
   * What `phoneLine` makes a line of: each has lists of replies that begin anew, and the same chance.
   * @throws {Error} that names all functions, bots and flows that are missing, by block, with how to give them.
   */
  settings<Clock extends LineClock>(clock: Clock, own?: OwnAnswers): LineSettings & { readonly clock: Clock };
}

/** What one call has of its own: replies by function, hours, the wait in a queue. */
export interface OwnAnswers {
  readonly replies?: ByName<unknown>;
  readonly hours?: ByName<Hours>;
  /** How long it waits in a queue, in seconds. */
  readonly wait?: number | undefined;
}

/**
 * Reads what the options of a line name. Queues and hours are made up as the flows, or attributes in the call, name them.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 * @throws {Error} that names option or file, and the cure.
 */
export async function givenLine(values: LineValues): Promise<GivenLine> {
  const { first, kind, others } = await givenFlows(values);
  const flows = [first, ...new Set(Object.values(others))] as const;
  const needs = flows.flatMap(({ source, flow }) => needsOf(source, flow.name));
  const labels = labelsOf(needs);
  const functions = await givenFunctions(values);
  const botsFor = await readBots(values.bot, values["code-hook"]);
  const hours = await hoursOf(values);
  const queues = givenQueues(values, labels);
  const prompts = pairs("prompt", values.prompt);
  const seed = values.seed === undefined ? undefined : wholeNumber("seed", values.seed);
  const invoked = needs.filter(({ kind: what }) => what === "function").map(({ name }) => shortName(name));

  return {
    flows,
    functions: [...new Set(invoked)],
    caller: givenCaller(values),
    at: values.at === undefined ? undefined : instant(values.at),
    settings(clock, own = {}) {
      const chance = seed === undefined ? undefined : seededRandom(seed);
      const bots = botsFor({ clock, ids: chance?.id ?? randomUUID, ...(chance && { random: chance.next }) });
      const given = {
        lambdas: labelled({ ...functions(), ...mapped(own.replies ?? {}, canned) }, labels),
        flows: labelled(
          mapped(others, ({ source }) => source),
          labels,
        ),
        bots: labelled(bots.named, labels),
        ...(bots.usual && { bot: bots.usual }),
      };
      refuseWithout(needs, {
        function: registry(given.lambdas),
        flow: registry(given.flows),
        bot: registry(given.bots, () => bots.usual),
      });
      return {
        ...{ flow: first.source, ...given, clock, ...(kind && { kind }) },
        hours: labelled({ ...hours.named, ...own.hours }, labels),
        prompts: { ...labels, ...labelled(prompts, labels) },
        queues: Object.fromEntries(queues.names.map((id) => [id, queues.queue(id, own.wait)])),
        // A name without anything in it is an attribute that nobody has set.
        madeUp: {
          hours: (id) => (id ? hours.others : undefined),
          queue: (id) => (id ? queues.queue(id, own.wait) : undefined),
        },
        ...(chance && { random: chance.next, newId: chance.id }),
      };
    },
  };
}
