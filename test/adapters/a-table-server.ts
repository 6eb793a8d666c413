import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { dummyAccount } from "../../local/aws/engine.ts";

export type Way = (response: ServerResponse) => void;

/** A server that is asked as DynamoDB is, and how it answers its next requests: the last way is that of all later ones. */
export async function aTableServer(...ways: readonly Way[]) {
  const requests: IncomingMessage[] = [];
  const sockets: Socket[] = [];
  const server = createServer((request, response) => {
    const way = ways[Math.min(requests.length, ways.length - 1)];
    requests.push(request.resume());
    response.on("error", () => {});
    way?.(response);
  });
  server.on("connection", (socket) => sockets.push(socket));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  return {
    config: { ...dummyAccount, endpoint: `http://127.0.0.1:${port}` },
    requests,
    get connections() {
      return sockets.length;
    },
    breakConnections() {
      for (const socket of sockets) socket.resetAndDestroy();
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

const head = { "content-type": "application/x-amz-json-1.0", "x-amzn-requestid": "here" };

export const answers = (response: ServerResponse): void =>
  void response.writeHead(200, head).end(`{"TableNames":["here"]}`);
export const hangs = (): void => {};
export const answersNothing = (response: ServerResponse): void => void response.writeHead(200, head).end();
export const answersForSomebodyElse = (response: ServerResponse): void =>
  void response.writeHead(200).end("{}");
export const cuts = (response: ServerResponse): void => void response.socket?.destroy();

export const answersAfter =
  (milliseconds: number): Way =>
  (response) =>
    void setTimeout(() => answers(response), milliseconds);

/** Writes a sign every 50 ms, of the head or of the body. */
export const drips =
  (part: "head" | "body"): Way =>
  (response) => {
    if (part === "head") response.socket?.write("HTTP/1.1 200 OK\r\nx-drops: ");
    else response.writeHead(200, head);
    const dripping = setInterval(() => (part === "head" ? response.socket : response)?.write(" "), 50);
    response.on("close", () => clearInterval(dripping));
  };
