import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";

/** The API by which Lambda's runtime client gets its events, on loopback: one event, and its reply. */
export interface RuntimeApi {
  /** Host and port, as AWS_LAMBDA_RUNTIME_API has them. */
  readonly address: string;
  /** Hands the event to the function that asks next; resolves when it has asked, and when it has replied. */
  serve(event: unknown): { readonly asked: Promise<number>; readonly replied: Promise<RuntimeReply> };
  close(): void;
}

export interface RuntimeReply {
  readonly reply: Readonly<Record<string, unknown>>;
  readonly at: number;
}

interface Waiting {
  readonly event: unknown;
  asked(at: number): void;
  replied(reply: RuntimeReply): void;
  failed(why: Error): void;
}

const id = "8476a536-e9f4-11e8-9739-2dfe598c3fcd";
const limit = 5000;

export async function startRuntimeApi(): Promise<RuntimeApi> {
  let waiting: Waiting | undefined;
  const server = createServer(async (incoming, response) => {
    const path = (incoming.url ?? "").replace("/2018-06-01/runtime/", "");
    const body = await bodyOf(incoming);
    if (path === "invocation/next") {
      // A function that has replied asks for more, and there is none.
      if (!waiting) return;
      response.writeHead(200, {
        "content-type": "application/json",
        "lambda-runtime-aws-request-id": id,
        "lambda-runtime-deadline-ms": String(Date.now() + limit),
        "lambda-runtime-invoked-function-arn": "arn:aws:lambda:ap-northeast-1:123456789012:function:benched",
      });
      waiting.asked(performance.now());
      response.end(JSON.stringify(waiting.event));
      return;
    }
    const asked = waiting;
    waiting = undefined;
    if (path === `invocation/${id}/response`)
      asked?.replied({ reply: JSON.parse(body), at: performance.now() });
    else asked?.failed(new Error(`the runtime client told of an error: ${path} ${body}`));
    response.writeHead(202).end();
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    address: `127.0.0.1:${(server.address() as AddressInfo).port}`,
    serve(event) {
      let tellAsked = (_: number): void => {};
      const asked = new Promise<number>((resolve) => {
        tellAsked = resolve;
      });
      const replied = new Promise<RuntimeReply>((resolve, reject) => {
        waiting = { event, asked: tellAsked, replied: resolve, failed: reject };
      });
      return { asked, replied };
    },
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

const bodyOf = async (incoming: IncomingMessage): Promise<string> =>
  Buffer.concat(await incoming.toArray()).toString("utf8");
