import type { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { optionsHelp, parseOptions } from "connect-simulator/command";
import { whyAwsRefused } from "../why-aws-refused.ts";
import { checkTables } from "./check-tables.ts";
import { type Counts, copyOrders, noneYet } from "./copy-orders.ts";
import type { Item } from "./item-mark.ts";
import { isThrottled, onThrottled } from "./on-throttled.ts";
import { whyUnreadable } from "./why-unreadable.ts";

const options = {
  from: { type: "string", value: "TABLE", about: "the table to read; it is left as it is" },
  to: { type: "string", value: "TABLE", about: "the line's table (the deployment's output \"Table\")" },
  write: { type: "boolean", about: "copies; without it nothing is written" },
  help: { type: "boolean", about: "tells this, and does nothing" },
} as const;

const help = `Copies the orders of a table whose key is CallerID alone to the line's table, each as it stands.
Without --write nothing is written: it says what it would do.

  npm run migrate -- --from TABLE --to TABLE [--write]

${optionsHelp(options)}

Start it again after a stop, a failure, or when the old line has changed orders since: it copies what is missing and
brings up to date what is in the line's table as it was copied. An order that was changed there is never overwritten.
Region, account and endpoint are the AWS SDK's own: AWS_REGION, AWS_PROFILE, AWS_ENDPOINT_URL_DYNAMODB.
Ends with 0 when every order is there, 1 when somebody has to look at some, 2 when it can't go on, 130 when stopped. How
many orders became what is said in each case.
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
    return await copied(asked, { out, error }, client, signal);
  } catch (fault) {
    error(whyAwsRefused(fault));
    return 2;
  }
}

type Asked = NonNullable<ReturnType<typeof read>>;

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

/** The options, or `undefined` when help is asked for. */
function read(args: readonly string[]) {
  if (args.includes("-h")) return undefined;
  const { values, positionals } = parseOptions(args, options);
  const { from, to, write = false, help: isAsked } = values;
  if (isAsked) return undefined;
  if (positionals.length > 0)
    throw new RangeError(`What is ${positionals.join(" ")}? --help tells the options.`);
  if (!from || !to) throw new RangeError(`Which tables? Give --from and --to.\n\n${help}`);
  return { from, to, write };
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
