import { once } from "node:events";
import { type IncomingMessage, type RequestOptions, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import type { ServedPage } from "connect-simulator/page";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { numbers } from "../../../local/line/numbers.ts";
import { serveLocalPage } from "../../../local/page/serve-local-page.ts";

describe("the page's server", () => {
  let line: LocalLine;
  let served: ServedPage;

  beforeAll(async () => {
    line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
    served = await serveLocalPage(line);
  });
  afterAll(async () => {
    await served.close();
    await line.close();
  });

  async function send(
    path: string,
    options: RequestOptions & { readonly body?: string } = {},
  ): Promise<{
    readonly status: number | undefined;
    readonly headers: IncomingMessage["headers"];
    readonly text: string;
  }> {
    const outgoing = request(new URL(path, served.url), options);
    outgoing.end(options.body);
    const [response]: IncomingMessage[] = await once(outgoing, "response");
    if (!response) throw new Error("no answer");
    const text = Buffer.concat(await response.toArray()).toString("utf8");
    return { status: response.statusCode, headers: response.headers, text };
  }

  const own = () => ({
    method: "POST",
    headers: { origin: served.url.slice(0, -1), "content-type": "application/json" },
  });
  const call = JSON.stringify({ do: "call", from: "+818034567890", to: numbers["en-US"] });

  test("listens on this machine alone, and lets nothing in from elsewhere", async () => {
    expect(served.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const { status, headers } = await send("/");
    expect(status).toBe(200);
    expect(headers["content-security-policy"]).toContain("default-src 'none'");
    expect(headers["access-control-allow-origin"]).toBeUndefined();
  });

  test.each(["/", "/page.js", "/events", "/commands"])("is nobody's under another name: %s", async (path) => {
    const port = new URL(served.url).port;
    for (const host of ["evil.example", `evil.example:${port}`, "127.0.0.1:1"])
      expect((await send(path, { headers: { host } })).status).toBe(403);
  });

  test.each([
    ["another site's", { origin: "http://evil.example" }],
    ["a file's", { origin: "null" }],
    ["nobody's", { origin: undefined }],
    ["a form's", { "content-type": "text/plain" }],
  ])("carries out no command of %s page", async (_, headers) => {
    const all = { ...own().headers, ...headers };
    const sent = Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined));
    const { status } = await send("/commands", { ...own(), headers: sent, body: call });
    expect(status).toBe(403);
    expect(line.log).toEqual([]);
  });

  test.each([
    ["no JSON", "{", 400],
    ["no command", JSON.stringify({ do: "explode" }), 400],
    ["no number", JSON.stringify({ do: "call", from: "0901", to: numbers["en-US"] }), 400],
    ["no number of the line", JSON.stringify({ do: "call", from: null, to: "+81901" }), 400],
    ["no key", JSON.stringify({ do: "press", keys: "A" }), 400],
    ["no fault", JSON.stringify({ do: "set-faults", faults: [{ target: "sns", how: "hangs" }] }), 400],
    ["too much", JSON.stringify({ do: "say", text: "a".repeat(500_000) }), 413],
  ])("says so when it is asked for %s", async (_, body, status) => {
    expect((await send("/commands", { ...own(), body })).status).toBe(status);
  });

  test("does what its page asks for", async () => {
    expect((await send("/commands", { ...own(), body: call })).status).toBe(204);
    expect(line.log).toContainEqual(expect.objectContaining({ function: "look-up-order", outcome: "found" }));
  });

  test("has nothing elsewhere", async () => {
    expect((await send("/../package.json")).status).toBe(404);
    expect((await send("/commands", { ...own(), method: "PUT", body: call })).status).toBe(404);
  });

  test("says why what it was asked for cannot be done", async () => {
    await send("/commands", { ...own(), body: JSON.stringify({ do: "hang-up" }) });
    await send("/commands", { ...own(), body: JSON.stringify({ do: "say", text: "hello" }) });
    const outgoing = request(new URL("/events", served.url)).end();
    const [events]: IncomingMessage[] = await once(outgoing, "response");
    if (!events) throw new Error("no answer");
    const [first] = await once(events, "data");
    expect(String(first)).toContain("the call is over");
    outgoing.destroy();
  });
});
