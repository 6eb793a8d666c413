import { afterEach, beforeEach, describe, expect, jest, test } from "@jest/globals";
import { disconnect, menu } from "../../flow-language/index.ts";
import { phoneLine, settableClock } from "../../index.ts";
import type { PageCall } from "../../page/page-line.ts";
import { type PageSession, pageSession } from "../../page/page-session.ts";

const number = "+12025550100";
const flow = {
  Version: "2019-10-30",
  StartAction: "ask",
  Metadata: { name: "Asks" },
  Actions: [
    menu("ask", "Press 1.", 5, { "1": "bye" }, { otherwise: "bye", onError: "bye" }),
    disconnect("bye"),
  ],
};

describe("a tab's call", () => {
  let session: PageSession;
  let calls: PageCall[];
  beforeEach(() => {
    jest.useFakeTimers();
    calls = [];
    const clock = settableClock(new Date("2026-11-24T10:00:00Z"));
    const { call } = phoneLine({ flow, clock });
    const numbers = [{ number, label: "The shop" }] as const;
    session = pageSession(
      {
        ...{ name: "Asks", flows: [flow], numbers, clock: { timeZone: "UTC", ...clock } },
        async call(options) {
          const made = await call(options);
          calls.push(made);
          return made;
        },
      },
      [],
    );
  });
  afterEach(() => {
    jest.useRealTimers();
  });

  const opens = (tab: string) => session.follow(tab, () => undefined);
  const callsFrom = (tab: string) => session.perform(tab, { do: "call", from: null, to: number });
  async function howTheyEnded(): Promise<PageCall["ending"][]> {
    // Carried out after all before it.
    await session.perform("a third", { do: "set-hours", hours: "posted" });
    return calls.map(({ ending }) => ending);
  }

  test("is hung up once the tab has been closed for longer than a reload takes", async () => {
    const closeTab = await opens("one");
    await opens("another");
    await callsFrom("one");
    await callsFrom("another");
    closeTab();
    await jest.advanceTimersByTimeAsync(14_999);
    expect(await howTheyEnded()).toEqual([undefined, undefined]);
    await jest.advanceTimersByTimeAsync(1);
    expect(await howTheyEnded()).toEqual(["the caller hung up", undefined]);
  });

  test.each([
    ["before", true],
    ["after", false],
  ])("goes on when the page is loaded again, heard of %s the one that goes", async (_, first) => {
    const closeTab = await opens("one");
    await callsFrom("one");
    if (!first) closeTab();
    await opens("one");
    if (first) closeTab();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await howTheyEnded()).toEqual([undefined]);
  });

  test("is left alone once the page is served no more", async () => {
    const [closeTab, closeAnother] = [await opens("one"), await opens("another")];
    await callsFrom("one");
    await callsFrom("another");
    closeTab();
    session.close();
    closeAnother();
    await jest.advanceTimersByTimeAsync(60_000);
    expect(await howTheyEnded()).toEqual([undefined, undefined]);
  });
});
