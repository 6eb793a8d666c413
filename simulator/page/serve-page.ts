import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import type { LocalLine } from "../../local/line/index.ts";
import { deed } from "./deed.ts";
import { whyForeign } from "./from-here.ts";
import { pageFiles } from "./page-files.ts";
import { type Switchboard, switchboard } from "./switchboard.ts";

export interface ServePageOptions {
  readonly line: LocalLine;
  /** Any that is free, unless told. */
  readonly port?: number;
}

export interface ServedPage {
  readonly url: string;
  /** Lets go of whoever looks on. The line stays open. */
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

/** Serves the telephone on 127.0.0.1. Rejects when the port is taken. */
export async function servePage({ line, port = 0 }: ServePageOptions): Promise<ServedPage> {
  const files = await pageFiles();
  const phone = switchboard(line);
  const handle = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const answer = (status: number, text = ""): void => {
      response.writeHead(status, { ...headers, "content-type": "text/plain; charset=utf-8" }).end(text);
    };
    const foreign = whyForeign(request, (server.address() as AddressInfo).port);
    if (foreign) return answer(403, foreign);
    const path = request.url?.split("?")[0] ?? "/";
    const file = files.get(path);
    if (request.method === "GET" && file)
      return void response
        .writeHead(200, { ...headers, "content-type": `${file.type}; charset=utf-8` })
        .end(file.content);
    if (request.method === "GET" && path === "/events") return follow(phone, response);
    if (request.method === "POST" && path === "/deeds") return answer(...(await take(phone, request)));
    answer(404, "there is nothing here");
  };
  const server = createServer((request, response) => {
    // Whoever asked is gone by then.
    handle(request, response).catch(() => response.destroy());
  });
  server.listen(port, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, "close");
    },
  };
}

async function follow(phone: Switchboard, response: ServerResponse): Promise<void> {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
  const leave = await phone.follow((message) => response.write(`data: ${JSON.stringify(message)}\n\n`));
  response.on("close", leave);
  if (response.destroyed) leave();
}

const longest = 20_000;

async function take(phone: Switchboard, request: IncomingMessage): Promise<[status: number, text?: string]> {
  let body = "";
  for await (const chunk of request.setEncoding("utf8")) {
    body += chunk;
    if (body.length > longest) return [413, "too long"];
  }
  const asked = deed.safeParse(json(body));
  if (!asked.success) return [400, asked.error.issues.map(({ message }) => message).join("; ")];
  await phone.perform(asked.data);
  return [204];
}

function json(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
