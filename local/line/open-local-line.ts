import { randomUUID } from "node:crypto";
import { type LexBotOptions, lexBot, phoneLine, settableClock } from "connect-simulator";
import { orderBot } from "../../infra/bot/order-bot.ts";
import { fillInReferences } from "../../infra/flow/flow-references.ts";
import type { LogEntry } from "../../src/application/index.ts";
import type { Environment } from "../../src/composition/settings.ts";
import type { OrderDetails } from "../../src/domain/index.ts";
import { startDynalite } from "../aws/dynalite.ts";
import type { Engine } from "../aws/engine.ts";
import { startFaultProxy } from "../aws/fault-proxy.ts";
import { startSnsStub } from "../aws/sns-stub.ts";
import { codeHook } from "./code-hook.ts";
import { demoCustomers } from "./demo-customers.ts";
import { faultsInForce } from "./faults-in-force.ts";
import { functions } from "./functions.ts";
import { lexLanguages } from "./lex-languages.ts";
import type { LocalLine, ServiceDesk } from "./local-line.ts";
import { localReferences } from "./local-references.ts";
import { loopbackClients } from "./loopback-clients.ts";
import { numberFor } from "./numbers.ts";
import { ordersTable } from "./orders-table.ts";
import { shippedFlows } from "./shipped-flows.ts";
import { moveClock } from "./sweep-schedule.ts";
import { workingMorning } from "./working-morning.ts";

export interface LocalLineOptions {
  /** What time it is at first; it stands still but for what takes time in a call. A weekday's ten o'clock, unless told. */
  readonly clock?: Date;
  /** An engine to use, which the caller stops; the embedded one, unless told. */
  readonly engine?: Engine;
  /** What is in the table at first; the demo customers' orders, unless told. */
  readonly orders?: readonly OrderDetails[];
  /** Settings of the functions, besides their defaults: `{ VERIFY: "order-number" }`. */
  readonly settings?: Environment;
  /** What the bot makes of a date that it does not understand: see the bot's `missedSlot`. */
  readonly missedSlot?: LexBotOptions["missedSlot"];
}

const timeZone = "Asia/Tokyo";

/** When people answer, as the deployment has it unless told. */
const weekdays = [["09:00", "18:00"]] as const;
const desk: ServiceDesk = {
  queue: "open",
  hours: {
    timeZone,
    open: {
      Monday: weekdays,
      Tuesday: weekdays,
      Wednesday: weekdays,
      Thursday: weekdays,
      Friday: weekdays,
    },
  },
};

/** Opens the shipped line on this machine, on an embedded DynamoDB and a stub of SNS. */
export async function openLocalLine(options: LocalLineOptions = {}): Promise<LocalLine> {
  const clock = settableClock(options.clock ?? workingMorning(new Date(), timeZone));
  const customers = options.orders ? [] : demoCustomers(clock.now(), timeZone);
  const engine = options.engine ?? (await startDynalite());
  const stopEngine = async () => (options.engine ? undefined : engine.stop());
  const table = await ordersTable(engine).catch(async (error: unknown) => {
    await stopEngine();
    throw error;
  });
  const [proxy, sns, { flow, flows }] = await Promise.all([
    startFaultProxy(engine.endpoint),
    startSnsStub(),
    shippedFlows(),
  ]);
  for (const order of options.orders ?? customers.flatMap(({ orders }) => orders)) await table.put(order);

  const faults = faultsInForce(proxy, sns);
  const log: LogEntry[] = [];
  const clients = loopbackClients({ dynamodb: proxy.endpoint, sns: sns.endpoint });
  const {
    ofTheFlow,
    codeHook: hook,
    sweepNotices,
  } = functions(
    { ...options.settings, ORDERS_TABLE: table.name, NOTICES: "inline", NOTIFIER: "sns" },
    { clock, log: (entry) => log.push(entry), clients, faults },
  );

  const line: LocalLine = {
    ...{ customers, log, desk, timeZone },
    get faults() {
      return faults.all;
    },
    now: () => clock.now(),
    call({ from, language, outage, onEvent = () => undefined }) {
      const bot = lexBot({
        definition: orderBot,
        languages: lexLanguages,
        codeHook: codeHook(hook, clock, onEvent),
        clock,
        ids: randomUUID,
        missedSlot: options.missedSlot ?? "retry",
      });
      return phoneLine({
        flow: fillInReferences(flow, localReferences),
        flows: { whisper: fillInReferences(flows.whisper, localReferences) },
        ...{ lambdas: ofTheFlow, bot, clock },
        ...(outage && { outage }),
        hours: {
          get hours() {
            return line.desk.hours;
          },
        },
        queues: {
          queue: {
            name: "Orders",
            hours: "hours",
            get state() {
              return faults.all.some(({ target }) => target === "queue") ? "full" : line.desk.queue;
            },
          },
        },
      }).call({ from, to: numberFor(language), onEvent });
    },
    sms: async () => sns.texts.map(({ phone, message }) => ({ to: phone, message })),
    order: (id) => table.find(id),
    items: () => table.items(),
    putOrder: (order) => table.put(order),
    removeOrder: (id) => table.remove(id),
    setClock: (at) => moveClock(clock, at, () => sweepNotices({})),
    breakWith: async (fault) => faults.add(fault),
    clearFaults: async () => faults.clear(),
    async close() {
      table.close();
      clients.dynamodb.destroy();
      clients.sns.destroy();
      await Promise.all([proxy.close(), sns.close()]);
      await stopEngine();
    },
  };
  return line;
}
