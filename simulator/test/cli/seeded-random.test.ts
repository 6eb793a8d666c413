import { expect, test } from "@jest/globals";
import { seededRandom } from "../../cli/seeded-random.ts";

test("chance comes out the same by its seed, between 0 and 1 and evenly", () => {
  const draw = (seed: number): readonly number[] => Array.from({ length: 1000 }, seededRandom(seed).next);
  const drawn = draw(1);
  expect(draw(1)).toEqual(drawn);
  expect(draw(2)).not.toEqual(drawn);
  expect(drawn.every((number) => number >= 0 && number < 1)).toBe(true);
  const mean = drawn.reduce((sum, number) => sum + number, 0) / drawn.length;
  expect(mean).toBeGreaterThan(0.45);
  expect(mean).toBeLessThan(0.55);
});

test("ids have the shape of UUIDs, each another", () => {
  const { id } = seededRandom(1);
  const ids = [id(), id()];
  for (const one of ids) expect(one).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(new Set(ids).size).toBe(2);
});
