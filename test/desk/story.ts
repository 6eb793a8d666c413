import type { SweepCounts } from "../../src/application/index.ts";
import { dateIn } from "../../src/domain/index.ts";
import { caller, mend, optingOut, shippingDays, warehouse } from "./actors.ts";
import { carrier } from "./carrier.ts";
import { installClients } from "./clients.ts";
import { connect } from "./connect.ts";
import { deliveries } from "./deliveries.ts";
import type { Item } from "./expressions.ts";
import { lambda } from "./lambda.ts";
import { network } from "./network.ts";
import { type Notebook, notebook } from "./notebook.ts";
import { type KnownOrder, keepState, orderKnown } from "./orders-known.ts";
import type { Plant } from "./plants.ts";
import { seeded } from "./random.ts";
import { rulesOfReplies } from "./rules/replies.ts";
import { rulesOfTexts } from "./rules/texts.ts";
import { rulesOfWrites } from "./rules/writes.ts";
import { schedule as virtualSchedule } from "./schedule.ts";
import { stream } from "./stream.ts";
import { ordersTable } from "./table.ts";
import { installVirtualTime } from "./virtual-time.ts";
import { clear, noTexts, weatherTurns } from "./weather.ts";

export interface StoryOptions {
  readonly seed: number;
  /** How long callers call, in minutes of virtual time. */
  readonly minutes: number;
  readonly plant?: Plant;
  /** Whether every line and the trace are kept. */
  readonly isKept?: boolean;
}

export interface Story extends Pick<Notebook, "lines" | "trace" | "violation"> {
  readonly steps: number;
}

/** Friday, 20 November 2026, noon in Tokyo. */
const start = Date.parse("2026-11-20T12:00:00+09:00");
const minute = 60_000;
const sweepEvery = 5 * minute;
/** A text is given up after a day; attempts are at most six hours apart. */
const longestNight = 32 * 60 * minute;

const shelf = ["Kettle", "Teapot", "Lantern", "Blanket", "Bicycle", "Mirror", "Compass", "Hammock"] as const;
/** Three mobile numbers, and one that nobody can text. */
const phones = ["+819012345671", "+818012345672", "+817012345673", "+81312345674"] as const;

/** Runs one story: a day of calls, and the night after it, in which everything owed has to come to its end. */
export async function story({ seed, minutes, plant = {}, isKept = false }: StoryOptions): Promise<Story> {
  const random = seeded(seed);
  const schedule = virtualSchedule(start);
  const book = notebook(schedule, { isKept });
  const { random: realRandom } = Math;
  const uninstall = [installVirtualTime(schedule), installClients()];
  Math.random = random.next;
  try {
    await play();
  } finally {
    for (const each of uninstall) each();
    Math.random = realRandom;
  }
  return { lines: book.lines, trace: book.trace, violation: book.violation, steps: schedule.steps };

  async function play(): Promise<void> {
    const notices = random.pick(["stream", "inline"] as const);
    const mortality = random.pick([0, 0.002, 0.02]);
    const longestLag = random.pick([100, 5000, 60_000]);
    const customers = phones.slice(0, random.whole(2, phones.length));
    const days = shippingDays(dateIn("Asia/Tokyo", new Date(start)));
    const conditions = clear();

    const records = stream({ schedule, random });
    const table = ordersTable(schedule, {
      lag: () => random.whole(1, longestLag),
      changed: (item) => notices === "stream" && records.add(item),
    });
    const known = new Map<string, KnownOrder>();
    for (const [index, itemName] of shelf.slice(0, 2 * customers.length).entries()) {
      const phone = customers[index % customers.length];
      const item = {
        CallerID: phone,
        orderId: `A${index + 1}`,
        orderedItem: itemName,
        shippingDate: random.pick(days),
        isCancel: "False",
      };
      table.put(item);
      known.set(item.orderId, orderKnown(item, schedule.now));
    }
    const write = (order: KnownOrder, change: Item) => {
      const wasRead = order.states.at(-1)?.order !== undefined;
      const item = { ...table.item({ CallerID: order.phone, orderId: order.id }), ...change };
      table.put(item);
      keepState(order, item, schedule.now);
      const isRead = order.states.at(-1)?.order !== undefined;
      book.tell(order.id, "warehouse", () => `writes ${JSON.stringify(change)}`);
      if (wasRead !== isRead)
        book.note({ order: order.id, process: "warehouse", event: isRead ? "mended" : "spoilt", news: 0 });
    };

    const canBeTexted = (phone: string) => phone !== "+81312345674";
    const watched = deliveries({ notebook: book, known });
    const texts = rulesOfTexts({ schedule, notebook: book, known });
    const sms = carrier((text) => texts.accepted(text.sending, text));
    const judgeReply = rulesOfReplies({ schedule, notebook: book, known, deliveries: watched });
    const judgeWrite = rulesOfWrites({
      schedule,
      notebook: book,
      known,
      deliveries: watched,
      invocationOf: (id) => functions.invocationOf(id),
      canBeTexted,
    });
    let isNight = false;
    const functions = lambda({
      services: {
        schedule,
        random,
        network: network(schedule, random),
        table,
        carrier: sms,
        weather: conditions,
        sendingNow: watched.sendingNow,
        onWrite: judgeWrite,
        plant,
      },
      notebook: book,
      deliveries: watched,
      notices,
      mortality: () => (isNight ? 0 : mortality),
      onReply: (invocation) => {
        book.tell(
          invocation.wish?.orderId,
          invocation.process.name,
          () => `replies ${JSON.stringify(invocation.reply)}`,
        );
        judgeReply(invocation);
      },
    });

    const evening = start + minutes * minute;
    const tempo = random.pick([1500, 15_000, 60_000]);
    const stage = { schedule, random, tempo, isOver: () => schedule.now >= evening };
    const invoke = connect({ schedule, random, lambda: functions });
    const orders = [...known.values()] as [KnownOrder, ...KnownOrder[]];
    const ofPhone = (phone: string) =>
      orders.filter((each) => each.phone === phone).map(({ id }) => id) as [string, ...string[]];

    const isOwed = () => table.all().some((item) => item["noticeOwedSince"] !== undefined);
    async function sweep(): Promise<void> {
      const unreadable = isUnreadableFor(sweepEvery);
      const counts = await functions.invoke<SweepCounts>("sweep-notices", {});
      if (counts && unreadable.every(isUnreadable) && counts.unreadable < unreadable.length)
        book.violate("a sweep passes over an order that cannot be read", unreadable[0]?.id);
    }
    async function sweeps(): Promise<void> {
      while (true) {
        await schedule.sleep(sweepEvery);
        // What a schedule sends may come twice.
        if (random.chance(0.15)) schedule.after(random.whole(0, 20_000), () => void sweep());
        await sweep();
      }
    }
    const isUnreadable = ({ states }: KnownOrder) =>
      states.at(-1)?.order === undefined && states.at(-1)?.item["noticeOwedSince"] !== undefined;
    const isUnreadableFor = (milliseconds: number) =>
      orders.filter(
        (order) => isUnreadable(order) && schedule.now - (order.states.at(-1)?.from ?? 0) > milliseconds,
      );

    const day = [
      ...customers.flatMap((phone) =>
        [phone, ...(random.chance(0.5) ? [phone] : [])].map((each) =>
          caller(stage, { phone: each, connect: invoke, days, ids: ofPhone(each) }),
        ),
      ),
      warehouse(stage, { orders, write, days }),
      optingOut(stage, sms, customers as unknown as [string, ...string[]]),
      weatherTurns(conditions, stage),
    ];
    void records.handOver(functions);
    void sweeps();

    let isOver = false;
    async function dayAndNight(): Promise<void> {
      await Promise.all(day);
      if (random.chance(0.1)) {
        Object.assign(conditions, noTexts());
        await schedule.sleep(26 * 60 * minute);
      }
      isNight = true;
      Object.assign(conditions, clear());
      for (const order of orders) if (!order.states.at(-1)?.order) mend(order, write);
      await schedule.sleep(minute);
      for (const morning = schedule.now + longestNight; isOwed() && schedule.now < morning; )
        await schedule.sleep(minute);
      for (const order of orders) judgeEnd(order);
      isOver = true;
    }

    function judgeEnd(order: KnownOrder): void {
      const last = order.news.at(-1);
      if (!last) return;
      if (!last.ending) book.violate("a text is owed and never comes", order.id);
      if (last.ending === "sent" && texts.lastOf(order)?.news !== last)
        book.violate("the last text is not the news that holds", order.id);
    }

    void dayAndNight();
    await schedule.run(() => isOver || book.violation !== undefined);
  }
}
