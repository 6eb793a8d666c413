import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { WebSocketServer } from "ws";
import * as z from "zod/mini";
import type { Chat } from "./chat.ts";

const message = z.object({ topic: z.string() });
const sockets = new WebSocketServer({ noServer: true, maxPayload: 64 * 1024 });

/**
 * Tells what is written in a chat, as it is written, to whoever subscribed to `aws/chat` (guide:
 * CreateParticipantConnection). How that and what keeps the connection alive is answered: as was seen.
 */
export function chatSocket({ transcript }: Chat, request: IncomingMessage, socket: Duplex): void {
  sockets.handleUpgrade(request, socket, Buffer.alloc(0), (peer) => {
    const send = (value: object): void => peer.send(JSON.stringify(value));
    peer.on("message", (text) => {
      const topic = topicOf(String(text));
      if (topic === "aws/heartbeat") send({ topic });
      if (topic === "aws/ping") send({ topic, statusCode: 200, statusContent: "OK" });
      if (topic !== "aws/subscribe") return;
      send({ topic, content: { status: "success", topics: ["aws/chat"] } });
      const leave = transcript.follow((item) =>
        send({ topic: "aws/chat", contentType: "application/json", content: JSON.stringify(item) }),
      );
      peer.once("close", leave);
    });
    // Whoever sends what is no message is closed by then.
    peer.on("error", () => undefined);
  });
}

function topicOf(text: string): string | undefined {
  try {
    return message.safeParse(JSON.parse(text)).data?.topic;
  } catch {
    return undefined;
  }
}
