import { expect, test } from "@jest/globals";
import { warmable } from "../../src/handlers/index.ts";

const handler = warmable(async (event) => ({ told: event }));

test("a warm-up ping is answered, and nothing else happens", async () => {
  const handler = warmable(async () => {
    throw new Error("was called");
  });
  expect(await handler({ orderline: "warm-up" })).toEqual({ orderline: "warm" });
});

test.each([
  {},
  { orderline: "warm" },
  { orderline: null },
  { Orderline: "warm-up" },
  ["warm-up"],
  "warm-up",
  null,
  undefined,
])("anything else is the handler's: %j", async (event) => {
  expect(await handler(event)).toEqual({ told: event });
});
