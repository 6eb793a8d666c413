import { randomUUID } from "node:crypto";
import { contact } from "../flow/contact.ts";
import type { Flow } from "../flow/flow.ts";
import { flowData } from "../flow/flow-data.ts";
import { flowJson } from "../flow/flow-json.ts";
import { readFlow } from "../flow/read-flow.ts";
import { registry } from "../flow/resources.ts";
import { fillIn } from "../flow-language/fill-in.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import type { LineSettings } from "./line-settings.ts";
import { placeCall } from "./place-call.ts";

export interface PhoneLine {
  /** All flows, the line's own first. */
  readonly flows: readonly Flow[];
  /** Calls the line. Resolves when the line waits for the caller, or the call is over. */
  call(options: CallOptions): Promise<Call>;
}

/**
 * A line to call, without Connect.
 * @throws {FlowUnreadable} with all that is wrong with a flow.
 */
export function phoneLine(settings: LineSettings): PhoneLine {
  const { tokens, number, outage = () => undefined, longestPath = 1000, newId = randomUUID } = settings;
  const read = (source: unknown, name: string): Flow =>
    readFlow(tokens ? fillIn(flowJson(source, name), tokens) : source, name);
  const flow = read(settings.flow, "the flow");
  const others = Object.entries(settings.flows ?? {}).map(
    ([name, source]) => [name, read(source, name)] as const,
  );
  const flows = registry(Object.fromEntries(others));
  const resources = {
    lambdas: registry(settings.lambdas),
    bots: registry(settings.bots, () => settings.bot),
    hours: registry(settings.hours, settings.madeUp?.hours),
    queues: registry(settings.queues, settings.madeUp?.queue),
    prompts: registry(settings.prompts),
    clock: settings.clock ?? systemClock,
    random: settings.random ?? Math.random,
    undocumented: settings.undocumented ?? ("kind" as const),
    canDial: settings.canDial ?? (() => true),
    newId,
  };
  return {
    flows: [flow, ...others.map(([, other]) => other)],
    call: ({ from, to = number, channel = "VOICE", language = "en-US", attributes = {}, onEvent }) =>
      placeCall(flow, onEvent, {
        contact: contact(flowData({ channel, contactId: newId(), from, to, language, attributes })),
        ...{ resources, flows, outage, longestPath, path: [] },
      }),
  };
}

const systemClock = { now: () => new Date(), pass: () => undefined };
