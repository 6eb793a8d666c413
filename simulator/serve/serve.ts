import { randomUUID } from "node:crypto";
import { once } from "node:events";
import type { AddressInfo, Socket } from "node:net";
import type { Call } from "../line/call.ts";
import { messageOf } from "../message-of.ts";
import { answerRequest } from "./answer-request.ts";
import { bothProtocols } from "./both-protocols.ts";
import { chatSocket } from "./connect/chat-socket.ts";
import { contactCentre } from "./connect/contact-centre.ts";
import { contactOperations } from "./connect/contact-operations.ts";
import { participantOperations } from "./connect/participant-operations.ts";
import { botSessions } from "./lex/bot-sessions.ts";
import { lexOperations } from "./lex/lex-operations.ts";
import { onceByToken } from "./once-by-token.ts";
import type { ServeSettings } from "./serve-settings.ts";

export interface Served {
  /** What an SDK's `endpoint` is set to. */
  readonly url: string;
  /** The call of a contact that was started: what it hears, and how it answers. */
  contact(contactId: string): Call;
  /** Takes nothing more, waits for the answers under way, and disconnects everybody. */
  close(): Promise<void>;
}

/**
 * Answers the AWS SDKs and the AWS CLI on 127.0.0.1. Signatures are not looked at.
 * @throws {Error} when the port is taken, with what to do.
 */
export async function serve(settings: ServeSettings): Promise<Served> {
  const { port = 0, newId = randomUUID, clock = { now: () => new Date() } } = settings;
  const host = () => `127.0.0.1:${(server.address() as AddressInfo).port}`;
  const world = {
    ...{ newId, now: () => clock.now() },
    webSocketUrl: (token: string) => `ws://${host()}/participant/websocket?token=${token}`,
  };
  const centre = contactCentre(settings, world);
  const operations = [
    ...lexOperations(botSessions(settings)),
    ...contactOperations(centre),
    ...participantOperations(centre, world),
  ].map(onceByToken);

  const underWay = new Set<Promise<void>>();
  const sockets = new Set<Socket>();
  const server = bothProtocols(
    (request, response) => {
      const answered = answerRequest(request, response, operations, newId())
        // Whoever asked is gone by then.
        .catch(() => void response.destroy())
        .finally(() => underWay.delete(answered));
      underWay.add(answered);
    },
    (request, socket) => {
      try {
        const token = new URL(`http://${host()}${request.url}`).searchParams.get("token") ?? "";
        chatSocket(centre.chatOf(token), request, socket);
      } catch {
        socket.end("HTTP/1.1 403 Forbidden\r\n\r\n");
      }
    },
  );
  server.on("connection", (socket: Socket) => {
    sockets.add(socket);
    socket.once("close", () => sockets.delete(socket));
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening").catch((cause: unknown) => {
    throw new Error(whyNot(cause, port), { cause });
  });
  return {
    url: `http://${host()}`,
    contact: (contactId) => centre.find(contactId).call,
    async close() {
      server.close();
      await Promise.all(underWay);
      for (const socket of sockets) socket.destroy();
      await once(server, "close");
    },
  };
}

const whyNot = (error: unknown, port: number): string =>
  error instanceof Error && "code" in error && error.code === "EADDRINUSE"
    ? `Port ${port} is taken: give another (--port N), or none for any that is free`
    : `Port ${port} cannot be opened: ${messageOf(error)}`;
