import { ContainerModule } from "inversify";
import * as lambdas from "../../src/composition/lambdas.ts";
import { tokens } from "../../src/composition/tokens.ts";
import { clientsOf, type Services } from "./clients.ts";
import type { Deliveries } from "./deliveries.ts";
import type { Invocation, Wish } from "./invocation.ts";
import type { Notebook } from "./notebook.ts";
import { type Process, startProcess } from "./process.ts";

/** The functions, each with the seconds after which Lambda stops it. */
const functions = {
  "look-up-order": { start: lambdas.lookUpOrder, seconds: 5 },
  "cancel-order": { start: lambdas.cancelOrder, seconds: 5 },
  "change-shipping-date": { start: lambdas.changeShippingDate, seconds: 5 },
  "notify-customer": { start: lambdas.notifyCustomer, seconds: 30 },
  "sweep-notices": { start: lambdas.sweepNotices, seconds: 60 },
} as const;
type FunctionName = keyof typeof functions;

/** A process with its handler; it serves one invocation at a time. */
interface Environment {
  readonly process: Process;
  readonly handler: (event: unknown) => Promise<unknown>;
  invocation: Invocation | undefined;
  /** Ends the invocation that runs without a reply. */
  fail: (() => void) | undefined;
}

interface Parts {
  readonly services: Services;
  readonly notebook: Notebook;
  readonly deliveries: Deliveries;
  readonly notices: "stream" | "inline";
  readonly mortality: () => number;
  readonly onReply: (invocation: Invocation) => void;
}

/** Runs the functions as Lambda does: a process for each invocation at a time, kept for the next, suspended between. */
export function lambda({ services, notebook, deliveries, notices, mortality, onReply }: Parts) {
  const { schedule, random, plant } = services;
  const idle = new Map<FunctionName, Environment[]>();
  const madeIn = new Map<string, Invocation>();
  const env = { NOTICES: notices, CHANGES_PER_DAY: "999" };
  let lives = 0;

  function start(name: FunctionName): Environment {
    const process: Process = startProcess(`${name}#${++lives}`, {
      schedule,
      random,
      mortality,
      died: () => {
        notebook.tell(undefined, process.name, () => "dies");
        deliveries.died(process);
        environment.fail?.();
      },
    });
    const newId = () => {
      const id = process.newId();
      if (environment.invocation?.wish) madeIn.set(id, environment.invocation);
      return id;
    };
    const clients = clientsOf(process, services);
    const system = new ContainerModule(({ bind, onActivation }) => {
      bind(tokens.clock).toConstantValue(process.clock);
      bind(tokens.newId).toConstantValue(newId);
      bind(tokens.log).toConstantValue(({ level, event, orderId, ...more }) =>
        notebook.tell(
          (orderId as string | undefined) ?? environment.invocation?.wish?.orderId,
          process.name,
          () => `logs ${event} ${JSON.stringify(more)}`,
        ),
      );
      onActivation(tokens.dynamodb, () => clients.dynamodb);
      onActivation(tokens.sns, () => clients.sns);
      onActivation(tokens.orders, (_, orders) =>
        deliveries.watchedOrders(process, plant.orders?.(orders, process) ?? orders),
      );
      onActivation(tokens.dispatchNotice, (_, dispatch) => plant.dispatch?.(dispatch) ?? dispatch);
      onActivation(tokens.notifier, (_, notifier) =>
        deliveries.watchedNotifier(process, plant.notifier?.(notifier) ?? notifier),
      );
    });
    const handler = functions[name].start(env, system);
    const environment: Environment = {
      process,
      handler: plant.handler?.(handler) ?? handler,
      invocation: undefined,
      fail: undefined,
    };
    return environment;
  }

  return {
    /** The invocation in which a random id was made. */
    invocationOf: (id: unknown) => madeIn.get(String(id)),

    /** Answers with the reply, or nothing where the process died or was stopped. */
    async invoke<Reply>(name: FunctionName, event: unknown, wish?: Wish): Promise<Reply | undefined> {
      const free = idle.get(name) ?? [];
      idle.set(name, free);
      const environment = free.pop() ?? start(name);
      const { process } = environment;
      const invocation: Invocation = { startedAt: schedule.now, process, wish, commits: 0, reply: undefined };
      environment.invocation = invocation;
      process.resume();
      const failed = new Promise<undefined>((resolve) => {
        environment.fail = () => resolve(undefined);
      });
      const stopped = schedule.after(functions[name].seconds * 1000, () => process.die());
      const replied = environment.handler(event).then(
        (reply) => {
          if (process.isAlive) return reply as Reply;
          return undefined;
        },
        (error: unknown) => {
          if (process.isAlive) notebook.tell(undefined, process.name, () => `throws ${error}`);
          if (process.isAlive && wish)
            notebook.violate("a handler throws that a caller waits for", wish.orderId);
          return undefined;
        },
      );
      const reply = await Promise.race([replied, failed]);
      stopped.cancel();
      environment.fail = undefined;
      if (!process.isAlive) return undefined;
      if (wish && reply) {
        invocation.reply = reply as Readonly<Record<string, string>>;
        onReply(invocation);
      }
      process.suspend();
      free.push(environment);
      return reply;
    },
  };
}

export type Lambda = ReturnType<typeof lambda>;
