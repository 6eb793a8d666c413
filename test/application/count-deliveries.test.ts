import { expect, test } from "@jest/globals";
import { countDeliveries, isTroubled } from "../../src/application/index.ts";

const nothing = countDeliveries([]);

test("texts sent, or left to somebody else, trouble nobody", () => {
  expect(isTroubled(nothing)).toBe(false);
  expect(isTroubled({ ...nothing, sent: 9, postponed: 9 })).toBe(false);
});

test.each(["givenUp", "failed", "unsettled", "unreadable"] as const)("one that is %s does", (trouble) => {
  expect(isTroubled({ ...nothing, [trouble]: 1 })).toBe(true);
});
