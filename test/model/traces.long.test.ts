import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type FollowTrace, followTrace, type TraceEvent } from "../../model/follow-trace.ts";
import { hasSpin } from "../../model/spin.ts";
import { type Broken, type Fate, recordedDesk } from "./recorded-desk.ts";

/*
 * What the code does on one order, with answers that get lost and senders that die or are suspended, is a run of the
 * model of the notice protocol. So what is proven of the model holds of the code, as far as it was tried.
 */
const fates = fc.array(
  fc.constantFrom<Fate>("answered", "answered", "lost", "unheard", "late", "dies", "failed", "rejected"),
  { minLength: 1, maxLength: 12 },
);

async function traces(count: number, broken?: Broken): Promise<(readonly TraceEvent[])[]> {
  const recorded: (readonly TraceEvent[])[] = [];
  const runs = fc.asyncProperty(fc.scheduler(), fates, async (scheduler, list) => {
    recorded.push(await recordedDesk(scheduler, list, broken));
  });
  await fc.assert(runs, { numRuns: count, seed: 9 });
  return recorded;
}

const brokenRules: Readonly<Record<string, Broken>> = {
  "a claim does not look at leases": {
    orders: (sound) => ({
      ...sound,
      async claimNotice(key, by) {
        const order = await sound.find(key.phone, key.orderId);
        if (order?.noticeOwed) {
          const { noticeLease, noticeOwed, ...free } = order;
          const { attempts, lastAttempt, ...owed } = noticeOwed;
          sound.put({ ...free, noticeOwed: owed });
        }
        return sound.claimNotice(key, by);
      },
    }),
  },
  "settling does not look at who holds the lease": {
    orders: (sound) => ({
      ...sound,
      async settleNotice(claimed, ending) {
        const order = await sound.find(claimed.customer.phone, claimed.id);
        const { noticeLease = claimed.noticeLease } = order ?? {};
        return sound.settleNotice({ ...claimed, noticeLease }, ending);
      },
    }),
  },
  "settling does not look at what was sent": {
    orders: (sound) => ({
      ...sound,
      async settleNotice(claimed, ending) {
        const order = await sound.find(claimed.customer.phone, claimed.id);
        const { noticeOwed = claimed.noticeOwed } = order ?? {};
        return sound.settleNotice({ ...claimed, noticeOwed }, ending);
      },
    }),
  },
  "the lease is let go though the text may be on its way": {
    notifier: (sound) => ({
      async notify(order) {
        const notification = await sound.notify(order);
        if (notification.outcome !== "unconfirmed") return notification;
        return { outcome: "failed", cause: notification.cause };
      },
    }),
  },
};

const everyEvent = [
  "change",
  "claim-unheard",
  "claimed",
  "died",
  "lease-lost",
  "newer-owed",
  "nothing-owed",
  "postponed",
  "publish-answer failed",
  "publish-answer lost",
  "publish-answer refused",
  "publish-answer sent",
  "released",
  "sent-text",
  "settle-unheard",
  "settled given-up",
  "settled sent",
  "text-taken",
];

// In CI there has to be a spin.
const describeWithSpin = hasSpin() || process.env["CI"] ? describe : describe.skip;

describeWithSpin("a run of the model of notices, which wants spin and gcc, is", () => {
  let follow: FollowTrace;
  beforeAll(async () => {
    follow = await followTrace();
  }, 120_000);

  test("whatever the code does", async () => {
    const seen = new Set<string>();
    for (const trace of await traces(300)) {
      for (const { event, how } of trace) seen.add(how ? `${event} ${how}` : event);
      expect([await follow(trace, true), trace]).toEqual([{ followed: true }, trace]);
    }
    expect([...seen].sort()).toEqual(everyEvent);
  }, 120_000);

  test.each(Object.entries(brokenRules))(
    "not what it does where %s",
    async (_, broken) => {
      for (const trace of await traces(300, broken)) {
        const following = await follow(trace, true);
        if (!following.followed) return;
      }
      throw new Error("every trace is a run of the model all the same");
    },
    120_000,
  );
});
