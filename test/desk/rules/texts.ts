import { readOrder } from "../../../src/adapters/dynamodb/read-order.ts";
import { overdueAfter } from "../../../src/application/index.ts";
import { wordings } from "../../../src/wording/index.ts";
import type { AcceptedText } from "../carrier.ts";
import type { Sending } from "../deliveries.ts";
import type { Item } from "../expressions.ts";
import type { Notebook } from "../notebook.ts";
import type { KnownOrder } from "../orders-known.ts";
import type { Schedule } from "../schedule.ts";
import { clocksApart, leaseEnds } from "./writes.ts";

/** Between the check of the time and SNS: two attempts and their way. */
const onItsWay = 30_000;

/** Judges each text when SNS accepts it. */
export function rulesOfTexts({
  schedule,
  notebook,
  known,
}: {
  readonly schedule: Schedule;
  readonly notebook: Notebook;
  readonly known: ReadonlyMap<string, KnownOrder>;
}) {
  /** The texts of each order, in the order in which its customer gets them. */
  const texts = new Map<string, Sending[]>();

  return {
    lastOf: ({ id }: KnownOrder) => texts.get(id)?.at(-1),

    accepted(sending: Sending, { phone, message, fate, process }: AcceptedText): void {
      const { delivery, news } = sending;
      const { id } = delivery.known;
      const broken = (rule: string) => notebook.violate(rule, id);
      notebook.note({ order: id, process: process.name, event: "text-taken", news: news?.number ?? 0 });
      const before = texts.get(id) ?? [];
      texts.set(id, [...before, sending]);
      const isRepeat = sending.accepted > 0 && !sending.isSpoilt;
      sending.accepted++;
      sending.isSpoilt ||= fate !== "well" && fate !== "slow";

      if (phone !== delivery.known.phone) broken("a text to another's number");
      for (const { id: other, itemName } of known.values())
        if (other !== id && message.includes(itemName)) broken(`a text that tells of the order ${other}`);
      if (!news) {
        broken("a text about no news");
        return;
      }
      if (delivery.claimed.length > 0 && !delivery.claimed.some((item) => message === expected(item)))
        broken("a text that says something else than was stored when it was claimed");
      if (schedule.now - news.madeAt > overdueAfter + onItsWay + clocksApart)
        broken("a text of the day before");
      if (
        isRepeat ||
        before.some((each) => each !== sending && each.news === news && !mayBeRepeated(each, schedule.now))
      )
        broken("two texts about one piece of news");
      if (before.some((each) => (each.news?.number ?? 0) > news.number))
        broken("an older text overtakes a newer one");
    },
  };
}

function expected(item: Item): string | undefined {
  const read = readOrder(item);
  if ("fault" in read || !read.order.noticeOwed) return undefined;
  const { language, kind } = read.order.noticeOwed;
  return wordings[language].text[kind](read.order, { name: undefined, phone: undefined });
}

/**
 * Whether the news of a text that was accepted may be sent once more: SNS's answer was lost, or the sender died, was
 * suspended before it had settled it, or could not write to the table any more; and its lease has ended.
 */
function mayBeRepeated({ heard, isSpoilt, delivery }: Sending, now: number): boolean {
  const { process, settlement, isReleased } = delivery;
  if (!isReleased && now < leaseEnds(delivery)) return false;
  const wasStopped = (!process.isAlive || process.wasSuspended) && settlement !== "settled";
  return (isSpoilt && heard !== "sent") || wasStopped || settlement === "unheard" || heard === undefined;
}
