import { registry, shortName } from "../flow/resources.ts";
import type { CallOptions, Hours, LineClock, LineSettings, Queue } from "../index.ts";
import { givenBots } from "./given-bots.ts";
import { givenCaller, instant, wholeNumber } from "./given-caller.ts";
import { type GivenFlow, givenFlows } from "./given-flows.ts";
import { canned, importedFunction, repliesIn } from "./given-functions.ts";
import { givenHours } from "./given-hours.ts";
import type { LineValues } from "./line-options.ts";
import { needsOf } from "./needs-of.ts";
import { type ByName, eachOf, mapped, pairs } from "./pairs.ts";
import { refuseWithout } from "./refuse-without.ts";
import { sampleReplies } from "./sample/sample-flow.ts";
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

/** What one call has besides: replies by function, and hours. */
export interface OwnAnswers {
  readonly replies?: ByName<unknown>;
  readonly hours?: ByName<Hours>;
}

/**
 * Reads what the options of a line name. Queues and hours are made up as the flows, or attributes in the call, name them.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 * @throws {Error} that names option or file, and the cure.
 */
export async function givenLine(values: LineValues): Promise<GivenLine> {
  const { first, others } = await givenFlows(values);
  const flows = [first, ...Object.values(others)] as const;
  const needs = flows.flatMap(({ source, flow }) => needsOf(source, flow.name));
  const labels = Object.fromEntries(needs.flatMap(({ name, label }) => (label ? [[name, label]] : [])));
  const replies = {
    ...(values.sample && sampleReplies),
    ...(values.replies && (await repliesIn(values.replies))),
    ...mapped(pairs("reply", values.reply), jsonOf),
  };
  const modules = await eachOf(pairs("lambda", values.lambda), importedFunction);
  const bots = await givenBots(values.bot);
  const isNamed = (hours: string): boolean => hours.includes("=");
  const hours = await eachOf(pairs("hours", values.hours?.filter(isNamed)), givenHours);
  const allHours = values.hours?.findLast((one) => !isNamed(one)) ?? (values.closed ? "never" : "always");
  const otherHours = await givenHours(allHours);
  const called = registry(pairs("queue", values.queue));
  const prompts = pairs("prompt", values.prompt);
  const seed = values.seed === undefined ? undefined : wholeNumber("seed", values.seed);

  /** Under the names that the flows have for it too, where their metadata tells what the console calls it. */
  const asNamed = <T>(given: ByName<T>): ByName<T> => {
    const { find } = registry(given);
    return {
      ...given,
      ...Object.fromEntries(
        Object.entries(labels).flatMap(([name, label]) => {
          const found = find(name) ?? find(label);
          return found === undefined ? [] : [[name, found]];
        }),
      ),
    };
  };
  const queue = (id: string): Queue => ({
    name: called.find(id) ?? called.find(labels[id] ?? id) ?? labels[id] ?? shortName(id),
    state: values.full ? "full" : "open",
  });

  return {
    flows,
    functions: [
      ...new Set(needs.filter(({ kind }) => kind === "function").map(({ name }) => shortName(name))),
    ],
    caller: givenCaller(values),
    at: values.at === undefined ? undefined : instant(values.at),
    settings(clock, own = {}) {
      const lambdas = asNamed({
        ...mapped(replies, canned),
        ...modules,
        ...mapped(own.replies ?? {}, canned),
      });
      const given = {
        ...{ lambdas, flows: asNamed(mapped(others, ({ source }) => source)), bots: asNamed(bots.named) },
        ...(bots.usual && { bot: bots.usual }),
      };
      refuseWithout(needs, {
        function: registry(lambdas),
        flow: registry(given.flows),
        bot: registry(given.bots, () => bots.usual),
      });
      const chance = seed === undefined ? undefined : seededRandom(seed);
      return {
        ...{ flow: first.source, ...given, clock },
        hours: asNamed({ ...hours, ...own.hours }),
        prompts: { ...labels, ...asNamed(prompts) },
        // A name without anything in it is an attribute that nobody has set.
        madeUp: {
          hours: (id) => (id ? otherHours : undefined),
          queue: (id) => (id ? queue(id) : undefined),
        },
        queues: Object.fromEntries(called.names.map((id) => [id, queue(id)])),
        ...(chance && { random: chance.next, newId: chance.id }),
      };
    },
  };
}

function jsonOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new Error(`--reply ${name}=${text}: a reply in JSON, as --reply look-up='{"found":"True"}'`, {
      cause,
    });
  }
}
