import { randomUUID } from "node:crypto";
import type { CallEnd } from "../flow/call-event.ts";
import { contact } from "../flow/contact.ts";
import type { Flow } from "../flow/flow.ts";
import { type FlowData, flowData } from "../flow/flow-data.ts";
import { flowJson } from "../flow/flow-json.ts";
import type { Callback } from "../flow/queue.ts";
import { readFlow } from "../flow/read-flow.ts";
import { registry } from "../flow/resources.ts";
import { runCallback } from "../flow/run-callback.ts";
import { runContact } from "../flow/run-contact.ts";
import type { RunContext } from "../flow/run-context.ts";
import { fillIn } from "../flow-language/fill-in.ts";
import type { Call } from "./call.ts";
import type { CallOptions } from "./call-options.ts";
import type { LineSettings } from "./line-settings.ts";
import { placeCall } from "./place-call.ts";

export interface PhoneLine {
  /** All flows, the line's own first. */
  readonly flows: readonly Flow[];
  /** The calls back that flows have planned and nobody has made yet, in order. */
  readonly callbacks: readonly Callback[];
  /** Calls the line. Resolves when the line waits for the caller, or the call is over. */
  call(options: CallOptions): Promise<Call>;
  /**
   * An agent takes a planned call back and the customer answers. Before that its own flow brings it into a queue, if it
   * has one; then the customer hears the queue's outbound whisper. The time of the call is the agent's affair.
   */
  callBack(callback: Callback): Promise<Call>;
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
  const [[id, first] = ["queue", { name: "Queue" }]] = Object.entries(settings.queues ?? {});
  const queue = { id, queue: { agentFreeAfterSeconds: Number.POSITIVE_INFINITY, ...first } };
  const callbacks: Callback[] = [];
  const place = (
    begin: (run: RunContext) => Promise<CallEnd>,
    {
      from,
      to = number,
      channel = "VOICE",
      language = "en-US",
      attributes = {},
      replace,
      onEvent,
      ...rest
    }: CallOptions,
    initiation: FlowData["InitiationMethod"] = rest.initiation ?? "INBOUND",
  ): Promise<Call> => {
    const data = flowData({ channel, contactId: newId(), from, to, language, attributes, initiation });
    return placeCall(begin, onEvent, {
      ...{ contact: contact(data), resources: replace?.(resources, data) ?? resources },
      ...{ flows, outage, longestPath, path: [] },
      planCallback: (callback) => callbacks.push(callback),
    });
  };
  return {
    ...{ flows: [flow, ...others.map(([, other]) => other)], callbacks },
    call: (options) => place((run) => runContact(flow, settings.kind ?? "inbound", queue, run), options),
    async callBack(callback) {
      const planned = callbacks.indexOf(callback);
      if (planned >= 0) callbacks.splice(planned, 1);
      const { number: from, language, attributes } = callback;
      return place((run) => runCallback(callback, run), { from, language, attributes }, "CALLBACK");
    },
  };
}

const systemClock = { now: () => new Date(), pass: () => undefined };
