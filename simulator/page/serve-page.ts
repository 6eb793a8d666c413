import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { messageOf } from "../message-of.ts";
import { pageCommand } from "./page-command.ts";
import { pageFiles } from "./page-files.ts";
import { longestScript, type PageLine } from "./page-line.ts";
import type { PagePanel } from "./page-panel.ts";
import { type PageSession, pageSession } from "./page-session.ts";
import { whyRefused } from "./why-refused.ts";

export interface ServePageOptions {
  readonly line: PageLine;
  /** What the page shows besides, in this order. */
  readonly panels?: readonly PagePanel[];
  /** Any that is free, unless told. */
  readonly port?: number;
}

export interface ServedPage {
  readonly url: string;
  /** Disconnects every browser. The line stays open. Asked for again it does no more. */
  close(): Promise<void>;
}

/** Nothing from elsewhere, and in no other page's frame. */
const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";
const headers = {
  "content-security-policy": policy,
  "cache-control": "no-store",
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-resource-policy": "same-origin",
};

/** Serves the telephone on 127.0.0.1. Rejects when the port is taken, or a panel's module cannot be bundled. */
export async function servePage({ line, panels = [], port = 0 }: ServePageOptions): Promise<ServedPage> {
  const files = await pageFiles(line, panels);
  const session = pageSession(line, panels);
  const command = pageCommand(line);
  const perform = async (request: IncomingMessage, tab: string): Promise<[status: number, text?: string]> => {
    const body = await textOf(request);
    if (body === undefined) return [413, "too long"];
    const asked = command.safeParse(json(body));
    if (!asked.success) return [400, asked.error.issues.map(({ message }) => message).join("; ")];
    await session.perform(tab, asked.data);
    return [204];
  };
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, text = ""): void => {
      response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" }).end(text);
    };
    const refused = whyRefused(request, (server.address() as AddressInfo).port);
    if (refused) return answer(403, refused);
    const [path = "/", query] = request.url?.split("?") ?? [];
    const tab = new URLSearchParams(query).get("tab") ?? "";
    const file = files.get(path);
    if (request.method === "GET" && file) {
      const content = await file.content();
      response.writeHead(200, { ...headers, "content-type": `${file.type}; charset=utf-8` }).end(content);
      return;
    }
    if (request.method === "GET" && path === "/events") return follow(session, tab, response);
    if (request.method === "POST" && path === "/commands") return answer(...(await perform(request, tab)));
    answer(404, "there is nothing here");
  };
  const server = createServer((request, response) => {
    handle(request, response).catch((error: unknown) => {
      // Whoever followed, or was still sending, is gone or asks again.
      if (response.headersSent || !request.complete) response.destroy();
      else response.writeHead(500, headers).end(messageOf(error));
    });
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  const end = async (): Promise<void> => {
    session.close();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  let ended: Promise<void> | undefined;
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    close() {
      ended ??= end();
      return ended;
    },
  };
}

async function follow(session: PageSession, tab: string, response: ServerResponse): Promise<void> {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
  const leave = await session.follow(tab, (update) => response.write(`data: ${JSON.stringify(update)}\n\n`));
  response.on("close", leave);
  if (response.destroyed) leave();
}

/** A scripted call as JSON, in characters. */
const longest = 2 * longestScript;

/** Nothing when it is too long. It is read to its end all the same, for whoever still sends hears no answer. */
async function textOf(request: IncomingMessage): Promise<string | undefined> {
  let body: string | undefined = "";
  for await (const chunk of request.setEncoding("utf8"))
    body = body === undefined || body.length + chunk.length > longest ? undefined : body + chunk;
  return body;
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
