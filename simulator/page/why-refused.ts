import type { IncomingMessage } from "node:http";

/**
 * Why a request is not the page's own, or nothing when it is. A page of another site could send the browser here: it
 * would come under another Host (a name that leads to this machine) or, when it asks for a change, with its own Origin.
 */
export function whyRefused({ method, headers }: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return "this page is served on 127.0.0.1 alone";
  if (method === "GET") return undefined;
  if (headers.origin !== `http://${headers.host}`) return "another site's page cannot use this line";
  return headers["content-type"] === "application/json" ? undefined : "JSON is expected";
}
