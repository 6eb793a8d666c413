import { ConditionalCheckFailedException } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient, type UpdateCommand } from "@aws-sdk/lib-dynamodb";
import { marshall } from "@aws-sdk/util-dynamodb";
import { loopbackConfig } from "../../local/line/loopback-clients.ts";
import { dynamodbClient } from "../../src/adapters/dynamodb/index.ts";
import { snsClient } from "../../src/adapters/sns/index.ts";
import { timeLeft } from "../../src/application/index.ts";
import type { Carrier, Publication } from "./carrier.ts";
import type { Sending } from "./deliveries.ts";
import type { Network, Weather } from "./network.ts";
import type { Plant } from "./plants.ts";
import type { Process } from "./process.ts";
import type { Random } from "./random.ts";
import type { Schedule } from "./schedule.ts";
import { ConditionFailed, type OrdersTable, type TableInput, type Write } from "./table.ts";

/** What the clients of a process send to. */
export interface Services {
  readonly schedule: Schedule;
  readonly random: Random;
  readonly network: Network;
  readonly table: OrdersTable;
  readonly carrier: Carrier;
  /** Which text a process is handing over at this very moment. */
  readonly sendingNow: () => Sending | undefined;
  readonly weather: Readonly<Record<"reads" | "writes" | "texts", Weather>>;
  /** A write reached the table, done or refused. */
  readonly onWrite: (process: Process, write: Write) => void;
  readonly plant: Plant;
}

type Operation = "GetCommand" | "QueryCommand" | "ScanCommand" | "UpdateCommand";

/** What is used of a command of the document client. */
interface Command {
  readonly constructor: { readonly name: string };
  readonly input: TableInput;
  readonly middlewareStack: UpdateCommand["middlewareStack"];
}

type Send = (command: Command, options?: { readonly abortSignal?: AbortSignal }) => Promise<unknown>;

/** The longest that a request may take, in milliseconds, and the part of the time left that a write gets: as in `src`. */
const longest = { table: 2000, sns: 5000 };
const shareOfWrite = 0.85;
/** How often the SDK tries. */
const attempts = 2;

/**
 * The clients of one process, in the place of those that the SDK makes. They do what the SDK's do with a request: two
 * attempts, limits, errors. What is left out is how a request is written and read: it takes the SDK 100 µs and more, and
 * is tried against real engines elsewhere.
 */
export function clientsOf(process: Process, services: Services) {
  const { schedule, random, network, table, carrier, weather, plant } = services;

  /** Tries as the SDK does, once more after a pause where that may help. What the adapter adds to a command watches it. */
  async function trying(command: Command, attempt: (request: object) => Promise<unknown>): Promise<unknown> {
    const watched = command.middlewareStack.resolve(
      // The middleware reads nothing else of an attempt.
      (async ({ request }: { request: object }) => ({
        output: await attempt(request),
        response: {},
      })) as never,
      {},
    );
    for (let count = 1; ; count++) {
      try {
        return (await watched({ input: command.input, request: {} } as never)).output;
      } catch (error) {
        if (count === attempts || !mayHelp(error)) throw error;
        await schedule.sleep(random.whole(1, 100));
      }
    }
  }

  const perform = (operation: Operation, input: TableInput): unknown => {
    if (operation === "GetCommand") return table.get(input);
    if (operation === "QueryCommand") return table.query(input);
    if (operation === "ScanCommand") return table.scan(input);
    const write = table.update(input);
    services.onWrite(process, write);
    if (!write.after) throw new ConditionFailed(write.before);
    return input.ReturnValues === "ALL_NEW" ? { Attributes: write.after } : {};
  };

  const send: Send = (command, { abortSignal: signal } = {}) => {
    const operation = command.constructor.name as Operation;
    const isWrite = operation === "UpdateCommand";
    const input = plant.request?.(command.input) ?? command.input;
    return trying(command, async (request) => {
      signal?.throwIfAborted();
      try {
        return await network.send({
          process,
          weather: isWrite ? weather.writes : weather.reads,
          time: Math.min(longest.table, timeLeft(signal) * (isWrite ? shareOfWrite : 1)),
          isRepeatable: true,
          signal,
          request,
          perform: () => perform(operation, input),
          takesEmptyAnswers: plant.takesEmptyAnswers ?? false,
        });
      } catch (error) {
        throw error instanceof ConditionFailed ? conditionalCheckFailed(error) : error;
      }
    });
  };

  const publish: Send = (command, { abortSignal: signal } = {}) => {
    const sending = services.sendingNow();
    if (!sending) throw new Error("a text that no notifier hands over");
    return trying(command, async (request) => {
      signal?.throwIfAborted();
      return network.send({
        process,
        weather: weather.texts,
        time: Math.min(longest.sns, timeLeft(signal)),
        isRepeatable: false,
        signal,
        request,
        perform: (fate) => carrier.accept(command.input as Publication, { process, sending, fate }),
        takesEmptyAnswers: false,
      });
    });
  };

  const dynamodb = Object.assign(Object.create(sdk.dynamodb), {
    config: { ...sdk.dynamodb.config, deskSend: send },
  });
  const sns = Object.assign(Object.create(sdk.sns), { send: publish });
  return { dynamodb: dynamodb as typeof sdk.dynamodb, sns: sns as typeof sdk.sns };
}

/** Whose settings the clients have. They send nothing. */
const sdk = { dynamodb: dynamodbClient(loopbackConfig), sns: snsClient(loopbackConfig) };

/** Lets document clients send by `deskSend` of their settings. Answers what puts the SDK's own sending back. */
export function installClients(): () => void {
  const { prototype } = DynamoDBDocumentClient as unknown as { prototype: { send?: Send } };
  prototype.send = function (this: { config: { deskSend: Send } }, command, options) {
    return this.config.deskSend(command, options);
  };
  return () => {
    delete prototype.send;
  };
}

const conditionalCheckFailed = ({ message, item }: ConditionFailed) =>
  new ConditionalCheckFailedException({
    message,
    $metadata: { httpStatusCode: 400 },
    ...(item && { Item: marshall(item) }),
  });

/** Whether the SDK tries again after that error. */
const mayHelp = (error: unknown): boolean =>
  error instanceof Error &&
  (("$retryable" in error && error.$retryable !== undefined) ||
    ["ThrottlingException", "InternalServerError"].includes(error.name));
