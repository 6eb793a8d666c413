import { isDeepStrictEqual } from "node:util";
import type fc from "fast-check";
import type { TraceEvent } from "../../model/follow-trace.ts";
import { inMemoryOrders } from "../../src/adapters/in-memory/index.ts";
import {
  deliverNotice,
  leaveToStream,
  type Notifier,
  type OrderRepository,
  rescheduleOrder,
} from "../../src/application/index.ts";
import { aDate, anOrder } from "../support/builders.ts";
import { aDesk, theCustomer } from "../support/desk.ts";

const order = anOrder();
const { phone } = theCustomer;
const key = { phone, orderId: order.id };

/** What becomes of one request: of the table or of SNS. */
export type Fate = "answered" | "lost" | "unheard" | "late" | "dies" | "failed" | "rejected";

/** A rule of the code that is broken, to see that its traces are told apart. */
export interface Broken {
  readonly orders?: (sound: ReturnType<typeof inMemoryOrders>) => OrderRepository;
  readonly notifier?: (sound: Notifier) => Notifier;
}

/** Callers, deliveries and time on one order, in an order of steps that the scheduler chooses, and what they did. */
export async function recordedDesk(
  scheduler: fc.Scheduler,
  fates: readonly Fate[],
  broken: Broken = {},
): Promise<readonly TraceEvent[]> {
  const memory = inMemoryOrders([order]);
  const desk = aDesk(memory);
  const events: TraceEvent[] = [];
  let requests = 0;
  let lives = 0;
  let textsUnderWay = 0;
  const nextFate = () => fates[requests++ % fates.length] ?? "answered";
  const step = (name: string) => scheduler.schedule(Promise.resolve(), name);
  const tell = (process: string, event: string, news = 0, how?: string) =>
    events.push({ order: order.id, process, event, news, how });
  const stored = () => memory.find(phone, order.id);
  const forEver = () => new Promise<never>(() => {});

  /** A write of a process, with what it tells when it takes effect. */
  async function write<T>(
    process: string,
    effect: () => Promise<T>,
    died: () => void,
    unheard: () => void,
  ): Promise<T> {
    const fate = nextFate();
    await step("request");
    if (fate === "dies") {
      tell(process, "died");
      died();
      return forEver();
    }
    if (fate === "late") void step("late request").then(effect);
    const result = fate === "lost" || fate === "late" ? undefined : await effect();
    await step("answer");
    if (result === undefined || fate === "unheard") {
      unheard();
      throw new Error("no answer");
    }
    return result;
  }

  function delivery() {
    const process = `life ${++lives}`;
    let news = 0;
    let died = () => {};
    const death = new Promise<void>((resolve) => {
      died = resolve;
    });
    const claimNotice: OrderRepository["claimNotice"] = (...asked) =>
      write(
        process,
        async () => {
          // The event keeps its place among the others while the result is awaited.
          const place = tell(process, "") - 1;
          const result = await sound.claimNotice(...asked);
          const version = result.outcome === "claimed" ? result.order.version : 0;
          events[place] = { order: order.id, process, event: result.outcome, news: version };
          return result;
        },
        died,
        () => tell(process, "claim-unheard"),
      );
    const settleNotice: OrderRepository["settleNotice"] = (claimed, ending) =>
      write(
        process,
        async () => {
          const place = tell(process, "") - 1;
          const before = await stored();
          const result = await sound.settleNotice(claimed, ending);
          const isWritten = !isDeepStrictEqual(before, await stored());
          const written = ending === "failed" ? "released" : "settled";
          const event = isWritten ? written : result === "newer-owed" ? "newer-owed" : "lease-lost";
          const how = event === "settled" ? (ending === "sent" ? "sent" : "given-up") : undefined;
          events[place] = { order: order.id, process, event, news: isWritten ? claimed.version : 0, how };
          return result;
        },
        died,
        () => {},
      );
    const sound: OrderRepository = broken.orders?.(memory) ?? memory;
    const carrier: Notifier = {
      async notify(owing) {
        news = owing.version;
        tell(process, "sent-text", news);
        const fate = nextFate();
        textsUnderWay++;
        await step("text");
        // A text that never arrives is under way until nobody waits for it any more.
        if (fate === "lost") await step("no answer");
        textsUnderWay--;
        if (fate === "failed" || fate === "rejected") {
          tell(process, "publish-answer", 0, fate === "failed" ? "failed" : "refused");
          return fate === "failed"
            ? { outcome: "failed", cause: "no carrier" }
            : { outcome: "rejected", reason: "rejected" };
        }
        if (fate !== "lost") tell(process, "text-taken", news);
        if (fate === "dies") {
          tell(process, "died");
          died();
          return forEver();
        }
        if (fate !== "lost") await step("answer");
        if (fate === "answered") {
          tell(process, "publish-answer", 0, "sent");
          return { outcome: "sent", receipt: "receipt" };
        }
        tell(process, "publish-answer", 0, "lost");
        return { outcome: "unconfirmed", cause: "no answer" };
      },
    };
    const deliver = deliverNotice({
      ...desk,
      orders: { ...memory, claimNotice, settleNotice },
      notifier: broken.notifier?.(carrier) ?? carrier,
      log: ({ event, cause }) => {
        if (event === "notice-unsettled" && cause !== "the lease was lost") tell(process, "settle-unheard");
      },
    });
    return Promise.race([deliver(key), death]);
  }

  async function deliverer() {
    for (let count = 0; count < 3; count++) {
      await step("a record, or a sweep");
      await delivery();
    }
  }

  async function caller(dates: readonly string[]) {
    const save: OrderRepository["save"] = async (before, after) => {
      const place = tell("caller", "change", after.version) - 1;
      const saved = await memory.save(before, after);
      if (saved.outcome !== "saved") events[place] = { order: order.id, process: "", event: "", news: 0 };
      return saved;
    };
    const change = rescheduleOrder({ ...desk, orders: { ...memory, save }, dispatchNotice: leaveToStream });
    for (const date of dates) {
      await step("a call");
      await change({ caller: theCustomer, orderId: order.id, shippingDate: aDate(date) });
    }
  }

  async function time() {
    for (const seconds of [61, 61, 6 * 60 * 60, 61]) {
      await step("time");
      // A text is taken or lost before its lease ends.
      if (textsUnderWay === 0) desk.clock.pass(seconds * 1000);
    }
  }

  const everybody = [
    deliverer(),
    deliverer(),
    caller(["2026-12-01", "2026-12-02"]),
    caller(["2026-12-03"]),
    time(),
  ];
  await scheduler.waitFor(Promise.all(everybody));
  await scheduler.waitIdle();
  return events.filter(({ event }) => event !== "");
}
