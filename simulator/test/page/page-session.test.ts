import { describe, expect, test } from "@jest/globals";
import { disconnect, say } from "../../flow-language/index.ts";
import { phoneLine, settableClock } from "../../index.ts";
import { type PageLine, type PagePanel, Refused } from "../../page/index.ts";
import { pageSession } from "../../page/page-session.ts";
import type { PageUpdate } from "../../page/page-update.ts";

const number = "+12025550100";
const flow = {
  ...{ Version: "2019-10-30", StartAction: "a", Metadata: { name: "Short" } },
  Actions: [say("a", "Hello.", "b"), disconnect("b")],
};

function session(over: Partial<PageLine> = {}, panels: readonly PagePanel[] = []) {
  const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
  const { call } = phoneLine({ flow, clock });
  const line: PageLine = {
    ...{ name: "Short", flows: [flow], numbers: [{ number, label: "Short" }] },
    ...{ clock: { timeZone: "UTC", ...clock }, call },
  };
  return pageSession({ ...line, ...over }, panels);
}

/** The states that a tab is told, as they come. */
async function told(of: ReturnType<typeof session>, tab = "one") {
  const updates: PageUpdate[] = [];
  const leave = await of.follow(tab, (update) => updates.push(update));
  const states = () => updates.flatMap((update) => (update.kind === "state" ? [update.state] : []));
  return { updates, states, leave };
}

describe("commands that come at once", () => {
  test("are carried out one after the other, whichever tab they come from", async () => {
    const happened: string[] = [];
    const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
    const of = session({
      clock: {
        timeZone: "UTC",
        now: clock.now,
        async set(at) {
          happened.push(`begins ${at.getUTCHours()}`);
          await new Promise(setImmediate);
          clock.set(at);
          happened.push(`ends ${at.getUTCHours()}`);
        },
      },
    });
    await Promise.all([
      of.perform("one", { do: "set-clock", at: "2026-11-24T11:00:00Z" }),
      of.perform("two", { do: "set-clock", at: "2026-11-24T12:00:00Z" }),
    ]);
    expect(happened).toEqual(["begins 11", "ends 11", "begins 12", "ends 12"]);
  });

  test("go on after one that failed, and its tab alone is told why", async () => {
    const of = session({
      clock: {
        timeZone: "UTC",
        now: () => new Date("2026-11-24T10:00:00Z"),
        set: () => Promise.reject(new Error("the clock is stuck")),
      },
    });
    const [one, two] = [await told(of), await told(of, "two")];
    await of.perform("one", { do: "set-clock", at: "2026-11-24T11:00:00Z" });
    expect(one.states().at(-1)).toMatchObject({ problem: "the clock is stuck", busy: false });
    expect(two.states().at(-1)?.problem).toBeUndefined();
    await of.perform("one", { do: "silence" });
    expect(one.states().at(-1)?.problem).toBeUndefined();
  });
});

test("a panel that cannot tell what it shows stays as it was: the page goes on, and tells why", async () => {
  let stored: number | undefined = 1;
  const stock: PagePanel = {
    ...{ name: "stock", place: "beside-telephone", module: new URL("file:///stock.tsx") },
    async state() {
      if (stored === undefined) throw new Error("the store cannot be reached");
      return stored;
    },
  };
  const of = session({}, [stock]);
  const { states } = await told(of);
  stored = undefined;
  await of.perform("one", { do: "silence" });
  expect(states().at(-1)).toMatchObject({
    ...{ panels: { stock: 1 }, problem: "the store cannot be reached", busy: false },
  });
  stored = 2;
  await of.perform("one", { do: "silence" });
  expect(states().at(-1)).toMatchObject({ panels: { stock: 2 } });
  expect(states().at(-1)?.problem).toBeUndefined();
});

test("a panel that cannot tell what it shows from the first on is left out until it can", async () => {
  let stored: number | undefined;
  const panel = (name: string, state: PagePanel["state"]): PagePanel => ({
    ...{ name, state, place: "beside-telephone", module: new URL(`file:///${name}.tsx`) },
  });
  const stock = panel(
    "stock",
    async () => stored ?? Promise.reject(new Error("the store cannot be reached")),
  );
  const of = session({}, [stock, panel("prices", async () => 5)]);
  const { states } = await told(of);
  await of.perform("one", { do: "silence" });
  expect(states().at(-1)).toMatchObject({ panels: { prices: 5 }, problem: "the store cannot be reached" });
  expect(states().at(-1)?.panels).not.toHaveProperty("stock");
  stored = 1;
  await of.perform("one", { do: "silence" });
  expect(states().at(-1)).toMatchObject({ panels: { prices: 5, stock: 1 }, busy: false });
  expect(states().at(-1)?.problem).toBeUndefined();
});

test("what a panel refuses is told in all the languages in which it says why", async () => {
  const why = { en: "There is no such shelf.", ja: "その棚はありません。" };
  const shelves: PagePanel = {
    ...{ name: "shelves", place: "workings", module: new URL("file:///shelves.tsx") },
    state: async () => [],
    perform: () => Promise.reject(new Refused(why)),
  };
  const of = session({}, [shelves]);
  const { states } = await told(of);
  await of.perform("one", { do: "panel", panel: "shelves", command: "open" });
  expect(states().at(-1)?.problem).toEqual(why);
});

test("commands go on after one at which the line itself broke", async () => {
  let breaks = true;
  const now = (): Date => {
    if (breaks) throw new Error("no clock");
    return new Date("2026-11-24T10:00:00Z");
  };
  const of = session({ clock: { timeZone: "UTC", now, set: () => undefined } });
  await expect(of.perform("one", { do: "silence" })).rejects.toThrow("no clock");
  breaks = false;
  const { states } = await told(of);
  await of.perform("one", { do: "silence" });
  expect(states().at(-1)).toMatchObject({ busy: false });
});

test("who has left is told no more, and who comes back gets the call so far", async () => {
  const of = session();
  const first = await told(of);
  first.leave();
  const known = first.updates.length;
  await of.perform("one", { do: "call", from: null, to: number });
  expect(first.updates).toHaveLength(known);
  const { updates } = await told(of);
  const last = updates.at(-1);
  const happened = last?.kind === "call" ? last.events.map(({ type }) => type) : [];
  expect([happened.at(0), happened.at(-1)]).toEqual(["called", "ended"]);
});
