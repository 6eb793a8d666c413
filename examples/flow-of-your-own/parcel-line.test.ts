import assert from "node:assert/strict";
import { test } from "node:test";
import { type Hours, type Lambda, phoneLine } from "connect-simulator";
import { fillIn } from "connect-simulator/flow-language";
import { parcelLine } from "./parcel-line.ts";

/** Calls the line, whose tokens stand for names here and for ARNs at AWS. */
function call({ track, hours = "always" }: { track: Lambda; hours?: Hours }) {
  const flow = fillIn(parcelLine, { "track-parcel": "track-parcel", hours: "day", desk: "desk" });
  const lambdas = { "track-parcel": track };
  return phoneLine({ flow, lambdas, hours: { day: hours }, queues: { desk: { name: "Desk" } } }).call({
    from: "+819012345678",
  });
}

test("tells where a parcel is, by its number", async () => {
  const asked: string[] = [];
  const track: Lambda = async (event) => {
    asked.push(JSON.stringify(event));
    return { place: "in Osaka" };
  };
  const caller = await call({ track });
  await caller.press("1");
  await caller.hears("your parcel's number");
  await caller.press("4711#");
  await caller.hears("Your parcel is in Osaka.");
  assert.match(asked.join(), /"parcel":"4711"/);
});

test("puts a caller who says nothing through to a person", async () => {
  const caller = await call({ track: async () => ({}) });
  await caller.silence();
  assert.equal(caller.ending, "transferred to Desk");
});

test("says when to call again, when parcels cannot be reached at night", async () => {
  const caller = await call({ track: () => Promise.reject(new Error("no database")), hours: "never" });
  await caller.press("1");
  await caller.press("4711#");
  await caller.hears("Please call again in the morning.");
});
