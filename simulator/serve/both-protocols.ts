import { createServer as createHttp1, type IncomingMessage, type ServerResponse } from "node:http";
import { createServer as createHttp2, type Http2ServerRequest, type Http2ServerResponse } from "node:http2";
import { createServer, type Server } from "node:net";
import type { Duplex } from "node:stream";

export type Request = IncomingMessage | Http2ServerRequest;
export type Response = ServerResponse | Http2ServerResponse;

/** What a client says first that speaks HTTP/2 without having asked (RFC 9113, 3.4). */
const preface = "PRI * HTTP/2.0";

/**
 * A server that speaks HTTP/1.1 and HTTP/2 on one port, without TLS: boto3 and the AWS CLI speak the one, the
 * JavaScript SDK's client of Lex's runtime the other. `upgrade` takes requests for web sockets.
 */
export function bothProtocols(
  handle: (request: Request, response: Response) => void,
  upgrade: (request: IncomingMessage, socket: Duplex) => void,
): Server {
  const http1 = createHttp1(handle).on("upgrade", upgrade);
  const http2 = createHttp2(handle);
  return createServer((socket) => {
    // Whoever connected is gone.
    socket.on("error", () => socket.destroy());
    // Both servers take a connection that was looked into, as long as nobody has begun to listen to its data.
    socket.once("readable", () => {
      const first: Buffer | null = socket.read();
      if (!first) return;
      socket.unshift(first);
      (first.toString("latin1").startsWith(preface) ? http2 : http1).emit("connection", socket);
    });
  });
}
