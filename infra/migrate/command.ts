import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { whyAwsRefused } from "../why-aws-refused.ts";
import { checkTables } from "./check-tables.ts";
import { type Counts, copyOrders, noneYet } from "./copy-orders.ts";
import type { Item } from "./item-mark.ts";
import { isThrottled, onThrottled } from "./on-throttled.ts";
import { whyUnreadable } from "./why-unreadable.ts";

/** Which tables, and whether to write or only to say what would be written. */
export interface Asked {
  readonly from: string;
  readonly to: string;
  readonly write: boolean;
}

export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

/** Copies the orders of one table into another; answers the exit code. */
export async function migrate(
  asked: Asked,
  { out, error }: Terminal,
  client: DynamoDBClient,
  signal?: AbortSignal,
): Promise<number> {
  try {
    await checkTables(client, asked.from, asked.to);
    return await copied(asked, { out, error }, client, signal);
  } catch (fault) {
    error(whyAwsRefused(fault));
    return 2;
  }
}

/** Copies, and says what became of the orders, however it ends. */
async function copied(
  asked: Asked,
  { out, error }: Terminal,
  client: DynamoDBClient,
  signal?: AbortSignal,
): Promise<number> {
  const counts = noneYet();
  let throttled = 0;
  onThrottled(client, () => {
    throttled++;
    if (throttled % 20 === 1) error(`… throttled (${throttled} so far): going on more slowly`);
  });
  try {
    await copyOrders(
      {
        ...asked,
        client,
        whyUnreadable,
        onPage: () => error(`… ${seen(counts)} seen`),
        onLeft: (item, why) => error(`left: ${nameOf(item)}: ${why}`),
        ...(signal && { signal }),
      },
      counts,
    );
  } catch (fault) {
    out(summary(counts, asked.write));
    error(
      isThrottled(fault)
        ? "DynamoDB throttled it again and again: give the tables more capacity, or start it again when less goes on."
        : `It could not go on: ${whyAwsRefused(fault)} Start it again: it goes on from here.`,
    );
    return 2;
  }
  out(summary(counts, asked.write));
  if (signal?.aborted) {
    error("Stopped. Start it again to go on.");
    return 130;
  }
  return counts.otherwise + counts.unreadable === 0 ? 0 : 1;
}

const seen = (counts: Counts): number => Object.values(counts).reduce((sum, count) => sum + count, 0);

function summary(counts: Counts, written: boolean): string {
  const { copied, updated, same, changedHere, otherwise, unreadable } = counts;
  return [
    `Orders: ${seen(counts)}${written ? "" : " (nothing was written: add --write)"}`,
    `  ${copied} ${written ? "copied" : "to copy"}`,
    `  ${updated} ${written ? "brought" : "to bring"} up to date, changed in the old table since`,
    `  ${same} here already`,
    `  ${changedHere} left, changed here since`,
    `  ${otherwise} left, here and there otherwise: look at them`,
    `  ${unreadable} unreadable`,
  ].join("\n");
}

/** The order's number and the last digits of its customer's phone number: enough to find it by, too little to call. */
function nameOf({ orderId, CallerID }: Item): string {
  return `order ${orderId?.S ?? "without a number"} of …${CallerID?.S?.slice(-4) ?? "nobody"}`;
}
