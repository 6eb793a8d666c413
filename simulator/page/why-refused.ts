import type { IncomingMessage } from "node:http";

/**
 * Why a request is not from our own page, or `undefined` when it is. A page of another site could make the browser send
 * requests here: with another Host (a name that resolves to this machine) or, for a change, with that site's Origin.
 */
export function whyRefused({ method, headers }: IncomingMessage, port: number): string | undefined {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  if (!hosts.includes(headers.host ?? "")) return "this page is served on 127.0.0.1 alone";
  if (method === "GET") return undefined;
  if (headers.origin !== `http://${headers.host}`) return "another site's page cannot use this line";
  return headers["content-type"] === "application/json" ? undefined : "JSON is expected";
}
