import { once } from "node:events";
import { Agent, createServer, type IncomingMessage, request, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";

/**
 * What goes wrong with a request.
 * - `hang`, `cut`, `fail` (500), `throttle`: it does not reach the engine; the proxy does not answer, closes the
 *   connection, or answers with that error.
 * - `empty`: it does not reach the engine; the client gets 200 and nothing.
 * - `take-and-hang`, `take-and-cut`, `take-and-fail`, `take-and-empty`: the engine carries it out, and the client gets no
 *   answer, a 500, or 200 and nothing.
 * - `take-and-stall`: the engine carries it out, and the client gets only the beginning of the answer.
 * - a number: request and answer take so many milliseconds longer in all.
 */
export type RequestFault =
  | "hang"
  | "cut"
  | "fail"
  | "throttle"
  | "empty"
  | "take-and-hang"
  | "take-and-cut"
  | "take-and-fail"
  | "take-and-empty"
  | "take-and-stall"
  | number;

export interface FaultProxy {
  readonly endpoint: string;
  /** The operations requested so far, `GetItem` and so on: one for each round trip, successful or not. */
  readonly requests: readonly string[];
  /** How many connections were opened so far. */
  readonly connections: number;
  /**
   * From now on requests fail so: every one, or the next `times`; of every operation, or of `operation`; at once, or
   * after a request of the operation `after` has come.
   */
  fault(
    fault: RequestFault,
    only?: { readonly times?: number; readonly operation?: string; readonly after?: string },
  ): void;
  /** Ends all faults, closes the connections that hang, and forgets the requests. */
  clear(): void;
  close(): Promise<void>;
}

interface PlannedFault {
  readonly fault: RequestFault;
  times: number;
  readonly operation: string | undefined;
  readonly isDue: () => boolean;
}

/** Starts a proxy between a client and a DynamoDB engine, which can make requests fail. */
export async function startFaultProxy(target: string): Promise<FaultProxy> {
  const requests: string[] = [];
  const planned: PlannedFault[] = [];
  const waiting = new Set<IncomingMessage>();
  const agent = new Agent({ keepAlive: true });
  let connections = 0;

  function faultOf(operation: string): RequestFault | undefined {
    const found = planned.find(
      (each) => each.times > 0 && (each.operation ?? operation) === operation && each.isDue(),
    );
    if (found) found.times--;
    return found?.fault;
  }

  const server = createServer(async (incoming, response) => {
    const body = Buffer.concat(await incoming.toArray());
    const operation = String(incoming.headers["x-amz-target"]).split(".").at(-1) ?? "";
    requests.push(operation);
    const fault = faultOf(operation);
    const reachesEngine = typeof fault !== "string" || fault.startsWith("take-and-");
    if (typeof fault === "number") await sleep(fault / 2);
    const answer = reachesEngine
      ? await forward(target, agent, incoming, body).catch(() => undefined)
      : undefined;
    if (typeof fault === "number") await sleep(fault / 2);
    if (typeof fault === "string" && fault.endsWith("hang")) waiting.add(incoming);
    else reply(response, fault, answer);
    if (fault === "take-and-stall") waiting.add(incoming);
  });
  server.on("connection", () => {
    connections++;
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");

  const cutWaiting = () => {
    for (const { socket } of waiting) socket.destroy();
    waiting.clear();
  };
  return {
    endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    get connections() {
      return connections;
    },
    fault(fault, { times = Number.POSITIVE_INFINITY, operation, after } = {}) {
      const since = requests.length;
      const isDue = () => after === undefined || requests.slice(since).includes(after);
      planned.push({ fault, times, operation, isDue });
    },
    clear() {
      planned.length = 0;
      requests.length = 0;
      cutWaiting();
    },
    async close() {
      cutWaiting();
      agent.destroy();
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

interface HttpReply {
  readonly status: number;
  readonly headers: IncomingMessage["headers"];
  readonly body: Buffer;
}

const json = { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "fault" };
const error = (status: number, type: string): HttpReply => ({
  status,
  headers: json,
  body: Buffer.from(JSON.stringify({ __type: `com.amazonaws.dynamodb.v20120810#${type}`, message: type })),
});

const nothing: HttpReply = { status: 200, headers: {}, body: Buffer.alloc(0) };

function reply(
  response: ServerResponse,
  fault: RequestFault | undefined,
  answer: HttpReply | undefined,
): void {
  const given =
    fault === "throttle"
      ? error(400, "ProvisionedThroughputExceededException")
      : fault === "fail" || fault === "take-and-fail"
        ? error(500, "InternalServerError")
        : fault === "empty" || fault === "take-and-empty"
          ? nothing
          : answer;
  if (!given || fault === "take-and-cut") return void response.socket?.destroy();
  const { status, headers, body } = given;
  const { "transfer-encoding": _, ...whole } = headers;
  response.writeHead(status, { ...whole, "content-length": body.length });
  if (fault === "take-and-stall") response.write(body.subarray(0, 1));
  else response.end(body);
}

async function forward(
  target: string,
  agent: Agent,
  { method, url, headers }: IncomingMessage,
  body: Buffer,
): Promise<HttpReply> {
  const outgoing = request(new URL(url ?? "/", target), { method, headers, agent });
  outgoing.end(body);
  const [incoming]: IncomingMessage[] = await once(outgoing, "response");
  if (!incoming) throw new Error("no answer");
  return {
    status: incoming.statusCode ?? 500,
    headers: incoming.headers,
    body: Buffer.concat(await incoming.toArray()),
  };
}

const sleep = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
