import { once } from "node:events";
import { createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";

/** A request that went through the meter: what it was, and what it took. */
export interface MeteredRequest {
  /** `UpdateItem`, … or `Publish`. */
  readonly operation: string;
  readonly body: string;
  /** When it was answered, in milliseconds, to compare. */
  readonly at: number;
  /** In bytes, heads included. */
  readonly sent: number;
  readonly received: number;
  /** The capacity units that the engine says it took; 0 of SNS. */
  readonly readUnits: number;
  readonly writeUnits: number;
}

/** Stands between a function and what it talks to, and counts. */
export interface Meter {
  readonly endpoint: string;
  /** The requests since the last time that this was asked. */
  take(): readonly MeteredRequest[];
  close(): Promise<void>;
}

/** Asks DynamoDB to tell the capacity of every request, and keeps the function from seeing that. */
export async function startMeter(target: string): Promise<Meter> {
  const counted = new WeakMap<Socket, readonly [read: number, written: number]>();
  let requests: MeteredRequest[] = [];

  const server = createServer(async (incoming, response) => {
    const body = Buffer.concat(await incoming.toArray());
    const answer = await forward(target, incoming, body).catch(() => undefined);
    if (!answer) return void response.destroy();
    const { socket } = incoming;
    response.once("finish", () => {
      const [read, written] = counted.get(socket) ?? [0, 0];
      counted.set(socket, [socket.bytesRead, socket.bytesWritten]);
      requests.push({
        operation: operationOf(incoming, body),
        body: body.toString("utf8"),
        at: performance.now(),
        sent: socket.bytesRead - read,
        received: socket.bytesWritten - written,
        ...answer.units,
      });
    });
    reply(response, answer);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    take() {
      const taken = requests;
      requests = [];
      return taken;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface Answer {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
  readonly units: Pick<MeteredRequest, "readUnits" | "writeUnits">;
}

async function forward(
  target: string,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<Answer> {
  const isDynamodb = headers["x-amz-target"] !== undefined;
  const asked = isDynamodb
    ? JSON.stringify({ ...JSON.parse(body.toString("utf8")), ReturnConsumedCapacity: "TOTAL" })
    : body;
  const length = { "content-length": Buffer.byteLength(asked) };
  // A connection of its own: an engine may close one that was kept.
  const outgoing = request(new URL(url ?? "/", target), {
    method,
    headers: { ...headers, ...length },
    agent: false,
  });
  outgoing.end(asked);
  const [incoming]: IncomingMessage[] = await once(outgoing, "response");
  if (!incoming) throw new Error("no answer");
  const answer = Buffer.concat(await incoming.toArray());
  // What is left out of the body is not in its checksum either.
  const { "transfer-encoding": _, "x-amz-crc32": checksum, ...kept } = incoming.headers;
  const part = { status: incoming.statusCode ?? 500, headers: kept };
  if (!isDynamodb) return { ...part, body: answer, units: { readUnits: 0, writeUnits: 0 } };
  const { ConsumedCapacity, ...told } = JSON.parse(answer.toString("utf8"));
  const units = Number(ConsumedCapacity?.CapacityUnits ?? 0);
  const isRead = /\.(GetItem|Query|Scan)$/.test(String(headers["x-amz-target"]));
  return {
    ...part,
    body: Buffer.from(JSON.stringify(told)),
    units: { readUnits: isRead ? units : 0, writeUnits: isRead ? 0 : units },
  };
}

function reply(response: ServerResponse, { status, headers, body }: Answer): void {
  response.writeHead(status, { ...headers, "content-length": body.length });
  response.end(body);
}

const operationOf = ({ headers }: IncomingMessage, body: Buffer): string =>
  String(headers["x-amz-target"] ?? new URLSearchParams(body.toString("utf8")).get("Action"))
    .split(".")
    .at(-1) ?? "";
