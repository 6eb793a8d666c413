import { randomUUID } from "node:crypto";
import {
  type Call,
  type CallEvent,
  type LexBotOptions,
  type LineSettings,
  lexBot,
  phoneLine,
  settableClock,
} from "connect-simulator";
import { type Opened, opening } from "connect-simulator/command";
import { orderBot } from "../../infra/bot/order-bot.ts";
import { fillInReferences } from "../../infra/flow/flow-references.ts";
import type { LogEntry } from "../../src/application/index.ts";
import { type Environment, readSettings } from "../../src/composition/settings.ts";
import type { OrderDetails } from "../../src/domain/index.ts";
import { startDynalite } from "../aws/dynalite.ts";
import type { Engine } from "../aws/engine.ts";
import { startFaultProxy } from "../aws/fault-proxy.ts";
import { startSnsStub } from "../aws/sns-stub.ts";
import { lineWording } from "../rewording/line-wording.ts";
import { activeFaults } from "./active-faults.ts";
import { agentHours } from "./agent-hours.ts";
import { codeHook } from "./code-hook.ts";
import { customersOf, type DemoCustomer, demoCustomers } from "./demo-customers.ts";
import { demoShop } from "./demo-shop.ts";
import { functions } from "./functions.ts";
import { lexLanguages } from "./lex-languages.ts";
import type { AgentQueue, LocalLine } from "./local-line.ts";
import { referencesFor } from "./local-references.ts";
import { loopbackClients } from "./loopback-clients.ts";
import { moveClock } from "./move-clock.ts";
import { numberFor } from "./numbers.ts";
import { ordersTable } from "./orders-table.ts";
import { shippedFlows } from "./shipped-flows.ts";
import { workdayMorning } from "./workday-morning.ts";

export interface LocalLineOptions {
  /** The time at first. It stands still except for what takes time in a call. Ten o'clock on a weekday, unless given. */
  readonly clock?: Date;
  /** An engine to use, which whoever gives it stops; a new Dynalite, unless given. */
  readonly engine?: Engine;
  /** The orders in the table at first; the demo customers', unless given. */
  readonly orders?: readonly OrderDetails[];
  /** Settings of the functions, besides their defaults and the demonstration's shop: `{ VERIFY: "order-number" }`. */
  readonly settings?: Environment;
  /** What Lex makes of callers where its documentation leaves that open; kind, unless given. */
  readonly lex?: Pick<LexBotOptions, "undocumented" | "missedSlot">;
  /** The same of Connect. */
  readonly connect?: Pick<LineSettings, "undocumented">;
}

const timeZone = "Asia/Tokyo";

/** Opens the shipped line on this machine, on an embedded DynamoDB and a stub of SNS. */
export const openLocalLine = (options: LocalLineOptions = {}): Promise<LocalLine> =>
  opening((opened) => lineOf(options, opened));

async function lineOf(options: LocalLineOptions, opened: Opened): Promise<LocalLine> {
  const openedAt = options.clock ?? workdayMorning(new Date(), timeZone);
  const clock = settableClock(openedAt);
  let customers: readonly DemoCustomer[] = [];
  const engine = options.engine ?? (await opened.keep(startDynalite(), ({ stop }) => stop()));
  const table = await opened.keep(ordersTable(engine), ({ close }) => close());
  const [proxy, sns, { flow, flows }] = await Promise.all([
    opened.keep(startFaultProxy(engine.endpoint), ({ close }) => close()),
    opened.keep(startSnsStub(), ({ close }) => close()),
    shippedFlows(),
  ]);
  const putOrders = async (at: Date, orders = options.orders): Promise<void> => {
    customers = orders ? customersOf(orders) : demoCustomers(at, timeZone);
    for (const order of customers.flatMap((customer) => customer.orders)) await table.put(order);
  };
  await putOrders(openedAt);

  const env = { ...demoShop, ...options.settings };
  const references = referencesFor(env);
  const { OPENING_HOURS } = readSettings(env, ["OPENING_HOURS"]);
  const faults = activeFaults(proxy, sns);
  const wording = lineWording();
  const log: LogEntry[] = [];
  const clients = loopbackClients({ dynamodb: proxy.endpoint, sns: sns.endpoint });
  await opened.keep(clients, ({ dynamodb, sns }) => {
    dynamodb.destroy();
    sns.destroy();
  });
  const {
    flowFunctions,
    codeHook: hook,
    sweepNotices,
  } = functions(
    { ...env, ORDERS_TABLE: table.name, PROOFS_TABLE: table.proofs, NOTICES: "inline", NOTIFIER: "sns" },
    { clock, log: (entry) => log.push(entry), clients, faults },
  );

  const queue: AgentQueue = { hours: agentHours(OPENING_HOURS, timeZone), state: "open" };
  let calls: readonly Call[] = [];
  /** The texts that were sent before the last reset. */
  let forgotten = 0;
  const line: LocalLine = {
    ...{ log, timeZone, queue, wording },
    get customers() {
      return customers;
    },
    get faults() {
      return faults.all;
    },
    get hours() {
      const { hours } = line.queue;
      return hours === "always" || hours === "never" ? hours : "posted";
    },
    async chooseHours(choice) {
      line.queue = { ...line.queue, hours: choice === "posted" ? queue.hours : choice };
    },
    now: () => clock.now(),
    async call({ from, language, outage, replace, onEvent: tell = () => undefined }) {
      const onEvent = (event: CallEvent): void => {
        tell(event.type === "said" ? { ...event, text: wording.said(event.text) } : event);
      };
      const bot = lexBot({
        definition: orderBot,
        languages: lexLanguages,
        codeHook: codeHook(hook, clock, onEvent),
        clock,
        ids: randomUUID,
        ...options.lex,
      });
      const call = await phoneLine({
        flow: fillInReferences(flow, references),
        flows: { whisper: fillInReferences(flows.whisper, references) },
        ...{ lambdas: flowFunctions, bot, clock },
        ...options.connect,
        ...(outage && { outage }),
        hours: {
          get hours() {
            return line.queue.hours;
          },
        },
        queues: {
          queue: {
            name: "Orders",
            hours: "hours",
            get state() {
              return faults.all.some(({ target }) => target === "queue") ? "full" : line.queue.state;
            },
          },
        },
      }).call({ from, to: numberFor(language), onEvent, ...(replace && { replace }) });
      calls = [...calls.filter(({ ending }) => ending === undefined), call];
      return call;
    },
    sms: async () =>
      sns.texts
        .slice(forgotten)
        .map(({ phone, message }) => ({ to: phone, message: wording.spoken(message) })),
    order: (id) => table.find(id),
    items: () => table.items(),
    orders: () => table.orders(),
    putOrder: (order) => table.put(order),
    removeOrder: (id) => table.remove(id),
    setClock: (at) => moveClock(clock, at, () => sweepNotices({})),
    breakWith: async (fault) => faults.add(fault),
    clearFaults: async () => faults.clear(),
    async reset({ clock: at = openedAt, orders } = {}) {
      for (const call of calls) if (call.ending === undefined) await call.hangUp();
      calls = [];
      faults.clear();
      line.queue = queue;
      await table.clear();
      await putOrders(at, orders);
      forgotten = sns.texts.length;
      log.length = 0;
      wording.forget();
      clock.set(at);
    },
    close: opened.close,
  };
  return line;
}
