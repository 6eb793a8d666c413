import { once } from "node:events";
import { type IncomingMessage, request } from "node:http";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { settableClock } from "../../index.ts";
import { type ServedPage, servePage } from "../../page/index.ts";
import { serveToyPage, shopNumber } from "./toy-page.ts";

describe("the page of somebody's own line", () => {
  let served: ServedPage;
  beforeAll(async () => {
    served = await serveToyPage();
  });
  afterAll(() => served.close());

  const read = async (path: string): Promise<string> => (await fetch(new URL(path, served.url))).text();
  const perform = async (command: object): Promise<number> => {
    const headers = { origin: served.url.slice(0, -1), "content-type": "application/json" };
    const body = JSON.stringify(command);
    return (await fetch(new URL("/commands", served.url), { method: "POST", headers, body })).status;
  };
  /** What a browser is told first. */
  async function state(): Promise<unknown> {
    const outgoing = request(new URL("/events", served.url)).end();
    const [events]: IncomingMessage[] = await once(outgoing, "response");
    if (!events) throw new Error("no answer");
    const [first] = await once(events, "data");
    outgoing.destroy();
    return JSON.parse(String(first).slice("data: ".length).split("\n")[0] ?? "");
  }

  test("is headed with the line's name, as text", async () => {
    expect(await read("/")).toContain("<title>Toys &amp; more</title>");
  });

  test("draws the line's flow, with the titles handed in", async () => {
    expect(JSON.parse(await read("/map.en.json"))).toMatchObject({
      phases: [
        { id: "shop", title: "The shop", blocks: [{ id: "shop-welcome" }, { id: "shop-menu" }] },
        { id: "sold", title: "sold" },
      ],
      branches: [{ from: "shop", to: "sold" }],
    });
    expect(await read("/map.ja.json")).toContain("キー1");
  });

  test("tells the panel's state, and what there is to set: the clock alone", async () => {
    expect(await state()).toEqual({
      kind: "state",
      state: {
        name: "Toys & more",
        numbers: [{ number: shopNumber, label: { en: "The shop", ja: "店" }, language: "en-US" }],
        clock: { now: "2026-11-24T10:00:00.000Z", timeZone: "UTC" },
        panels: { toys: { sold: 0 } },
        resets: false,
        busy: false,
      },
    });
  });

  test("calls the line, and tells what became of the panel's state", async () => {
    expect(await perform({ do: "call", from: null, to: shopNumber })).toBe(204);
    expect(await perform({ do: "press", keys: "1" })).toBe(204);
    expect(await state()).toMatchObject({ state: { panels: { toys: { sold: 1 } } } });
  });

  test("goes on when somebody leaves in the middle of a command, or of what they follow", async () => {
    const headers = { origin: served.url.slice(0, -1), "content-type": "application/json" };
    const command = request(new URL("/commands", served.url), { method: "POST", headers });
    command.on("error", () => undefined).write('{"do":');
    const events = request(new URL("/events", served.url)).end();
    await once(events, "response");
    for (const left of [command, events]) left.destroy();
    expect(await perform({ do: "set-clock", at: "2026-11-24T11:00:00Z" })).toBe(204);
    expect(await state()).toMatchObject({ state: { clock: { now: "2026-11-24T11:00:00.000Z" } } });
  });

  test("refuses what the line has not: other numbers, faults", async () => {
    expect(await perform({ do: "call", from: null, to: "+12025550199" })).toBe(400);
    expect(await perform({ do: "set-faults", faults: [{ target: "toys", how: "break" }] })).toBe(400);
  });
});

test("a flow that cannot be drawn keeps nobody from the page", async () => {
  const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
  const served = await servePage({
    line: {
      ...{ name: "Broken", flows: JSON.parse('[{ "Actions": [{ "Identifier": "a", "Type": "Wait" }] }]') },
      ...{ numbers: [{ number: shopNumber, label: "x" }], clock: { timeZone: "UTC", ...clock } },
      call: () => Promise.reject(new Error("nobody answers")),
    },
  });
  expect((await fetch(served.url)).status).toBe(200);
  expect((await fetch(new URL("/map.en.json", served.url))).status).toBe(500);
  await served.close();
});

test("a page that is closed again is closed all the same", async () => {
  const { url, close } = await serveToyPage();
  await Promise.all([close(), close()]);
  await close();
  await expect(fetch(url)).rejects.toThrow();
});
