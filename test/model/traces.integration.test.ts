import { beforeAll, describe, expect, test } from "@jest/globals";
import fc from "fast-check";
import { type FollowTrace, followTrace, type TraceEvent } from "../../model/follow-trace.ts";
import { hasSpin } from "../../model/spin.ts";
import { claim, type NoticeClaim } from "../../src/application/index.ts";
import { type Broken, type Fate, recordedDesk } from "./recorded-desk.ts";

/*
 * What the code does on one order, with answers that get lost, senders that die or are suspended, is a run of the model
 * of the notice protocol. So what holds of the model holds of the code, as far as it is tried.
 */

const fates = fc.array(
  fc.constantFrom<Fate>("answered", "answered", "answered", "lost", "unheard", "late", "dies", "failed", "rejected"),
  { minLength: 1, maxLength: 12 },
);

async function traces(count: number, broken?: Broken): Promise<(readonly TraceEvent[])[]> {
  const recorded: (readonly TraceEvent[])[] = [];
  await fc.assert(
    fc.asyncProperty(fc.scheduler(), fates, async (scheduler, list) => {
      recorded.push(await recordedDesk(scheduler, list, broken));
    }),
    { numRuns: count, seed: 9 },
  );
  return recorded;
}

const describeWithSpin = hasSpin() || process.env["CI"] ? describe : describe.skip;

describeWithSpin("the model of notices (left out where there is no spin)", () => {
  let follow: FollowTrace;
  beforeAll(async () => {
    follow = await followTrace();
  }, 120_000);

  test("follows what the code does", async () => {
    const seen = new Set<string>();
    for (const trace of await traces(150)) {
      for (const { event, how = "" } of trace) seen.add(`${event} ${how}`.trim());
      expect([await follow(trace), trace]).toEqual([{ followed: true }, trace]);
    }
    expect([...seen].sort()).toMatchInlineSnapshot();
  }, 120_000);
});
