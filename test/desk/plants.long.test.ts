import { expect, test } from "@jest/globals";
import { foundAfter } from "./find-plants.ts";
import { plants } from "./plants.ts";

test("at least twenty faults are planted", () =>
  expect(Object.keys(plants).length).toBeGreaterThanOrEqual(20));

test.each(Object.keys(plants))(
  "is found: %s",
  async (name) => {
    const { rules } = await foundAfter(name, { first: 1, minutes: 30, times: 1 });
    expect(rules).not.toEqual([]);
  },
  300_000,
);
