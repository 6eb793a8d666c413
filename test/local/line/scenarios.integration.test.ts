import { afterAll, beforeAll, beforeEach, describe, expect, test } from "@jest/globals";
import type { Call } from "connect-simulator";
import { type LocalLine, openLocalLine } from "../../../local/line/index.ts";
import { type ScenarioName, scenarios } from "../../../local/line/scenarios.ts";

const emily = "+818034567890";

/** What the page promises of each: played in the scenario, and how it comes out. */
const promises: Readonly<Record<ScenarioName, (call: Call, line: LocalLine) => Promise<void>>> = {
  "desk-closed": async (call) => {
    await call.press("0");
    await call.hears("not available right now");
    await call.hears("call you back");
  },
  "queue-full": async (call) => {
    await call.press("0");
    await call.hears("cannot put you through");
    await call.hears("call you back");
  },
  "database-down": async (call) => expect(call.ending).toBe("transferred to Orders"),
  "texts-down": async (call, line) => {
    await call.say("cancel it");
    await call.say("yes");
    await call.hears("has been canceled");
    expect(await line.order("2107")).toMatchObject({
      status: "cancelled",
      noticeOwed: { kind: "cancelled" },
    });
    await line.clearFaults();
    await line.setClock(new Date(line.now().getTime() + 10 * 60_000));
    expect(await line.sms()).toEqual([{ to: emily, message: expect.stringContaining("canceled") }]);
  },
  shipped: async (call) => {
    await call.hears("has already shipped");
    await call.say("cancel it");
    await call.hears("has already shipped");
  },
  "past-the-cut-off": async (call) => {
    await call.say("change the date");
    await call.hears("too late to change");
  },
  withheld: async (call) => claims(call, "can't see the number"),
  unknown: async (call) => claims(call, "could not find an order under this number"),
};

async function claims(call: Call, greeting: string): Promise<void> {
  await call.hears(greeting);
  await call.press("08034567890#");
  await call.press("2107#");
  await call.hears("Walnut desk lamp");
}

describe("every scenario holds what it promises", () => {
  let line: LocalLine;
  beforeAll(async () => {
    line = await openLocalLine({ clock: new Date("2026-11-24T10:00:00+09:00") });
  });
  afterAll(() => line.close());
  beforeEach(() => line.reset());

  test.each(scenarios)("$name", async ({ name, caller = emily, setUp }) => {
    await setUp(line);
    const call = await line.call({ from: caller ?? undefined, language: "en-US" });
    await promises[name](call, line);
  });
});
