import { parseArgs } from "node:util";
import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { checkTables } from "./check-tables.ts";
import { type Counts, copyOrders, type Item } from "./copy-orders.ts";
import { whyUnreadable } from "./why-unreadable.ts";

const help = `npm run migrate -- --from TABLE --to TABLE [--write]

Copies the orders of a table whose key is CallerID alone to the line's table, each as it stands.
Without --write nothing is written: it says what it would do.

  --from TABLE   the table to read; it is left as it is
  --to TABLE     the line's table (the deployment's output "Table")
  --write        copy

An order that is there already is never overwritten. Stopped half way, start it again: it goes on.
Region, account and endpoint are the AWS SDK's own: AWS_REGION, AWS_PROFILE, AWS_ENDPOINT_URL_DYNAMODB.
Ends with 0 when every order is there, 1 when some stay behind, 2 when it can't go on, 130 when stopped.
`;

export interface Terminal {
  out(line: string): void;
  error(line: string): void;
}

/** Runs the command; answers its exit status. */
export async function migrate(
  args: readonly string[],
  { out, error }: Terminal,
  client: DynamoDBClient,
  signal?: AbortSignal,
): Promise<number> {
  try {
    const asked = read(args);
    if (!asked) {
      out(help);
      return 0;
    }
    await checkTables(client, asked.from, asked.to);
    const counts = await copyOrders({
      ...asked,
      client,
      whyUnreadable,
      onPage: (counts) => error(`… ${seen(counts)} seen`),
      onSkipped: (item, why) => error(`left: ${nameOf(item)}: ${why}`),
      ...(signal && { signal }),
    });
    out(summary(counts, asked.write));
    if (signal?.aborted) {
      error("Stopped. Start it again to go on.");
      return 130;
    }
    return counts.newer + counts.unreadable === 0 ? 0 : 1;
  } catch (fault) {
    error(fault instanceof RangeError ? fault.message : String(fault));
    return 2;
  }
}

/** The options, or `undefined` when help is asked for. */
function read(args: readonly string[]) {
  const options = {
    from: { type: "string" },
    to: { type: "string" },
    write: { type: "boolean" },
    help: { type: "boolean", short: "h" },
  } as const;
  const { values } = parse(() => parseArgs({ args: [...args], options }));
  if (values.help) return undefined;
  const { from, to, write = false } = values;
  if (!from || !to) throw new RangeError(`Which tables? Give --from and --to.\n\n${help}`);
  return { from, to, write };
}

function parse<T>(reading: () => T): T {
  try {
    return reading();
  } catch (fault) {
    throw new RangeError(`${fault instanceof Error ? fault.message : fault}\n\n${help}`);
  }
}

const seen = ({ copied, same, newer, unreadable }: Counts): number => copied + same + newer + unreadable;

function summary(counts: Counts, written: boolean): string {
  const { copied, same, newer, unreadable } = counts;
  return [
    `Orders: ${seen(counts)}`,
    `  ${copied} ${written ? "copied" : "to copy (nothing was written: add --write)"}`,
    `  ${same} skipped, there already`,
    `  ${newer} skipped, there already and otherwise`,
    `  ${unreadable} unreadable`,
  ].join("\n");
}

/** The order's number and the last digits of its customer's phone number: enough to find it by, too little to call. */
function nameOf({ orderId, CallerID }: Item): string {
  return `order ${orderId?.S ?? "without a number"} of …${CallerID?.S?.slice(-4) ?? "nobody"}`;
}
