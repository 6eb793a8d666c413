import { expect, test } from "@jest/globals";
import { inParallel } from "../../src/application/index.ts";

const tick = () => new Promise<void>(setImmediate);

/** Items that say when they are taken. */
function* watched(count: number, taken: number[]) {
  for (let item = 1; item <= count; item++) {
    taken.push(item);
    yield item;
  }
}

test("does all, so many at a time, and takes no more items than it works on", async () => {
  const taken: number[] = [];
  const done: number[] = [];
  let [working, most] = [0, 0];
  await inParallel(3, watched(10, taken), async (item) => {
    most = Math.max(most, ++working);
    expect(taken.length - done.length).toBeLessThanOrEqual(4);
    await tick();
    working--;
    done.push(item);
  });
  expect(done).toHaveLength(10);
  expect(most).toBe(3);
});

test("one that takes long holds up none of the others", async () => {
  const done: number[] = [];
  await inParallel(2, [1, 2, 3, 4, 5], async (item) => {
    for (let ticks = item === 1 ? 20 : 1; ticks > 0; ticks--) await tick();
    done.push(item);
  });
  expect(done).toEqual([2, 3, 4, 5, 1]);
});

test("takes nothing once it is aborted, and waits for what it has begun", async () => {
  const up = new AbortController();
  const taken: number[] = [];
  const done: number[] = [];
  const work = async (item: number) => {
    if (item === 2) up.abort();
    await tick();
    done.push(item);
  };
  await inParallel(5, watched(10, taken), work, up.signal);
  expect(done).toEqual([1, 2]);
  expect(taken).toEqual([1, 2]);
  await inParallel(5, watched(10, taken), work, up.signal);
  expect(done).toEqual([1, 2]);
});

test("rejects with the first failure, after what was begun has ended", async () => {
  const done: number[] = [];
  const work = async (item: number) => {
    await tick();
    if (item <= 2) throw new Error(`no ${item}`);
    await tick();
    done.push(item);
  };
  await expect(inParallel(3, [1, 2, 3, 4, 5, 6], work)).rejects.toThrow("no 1");
  expect(done).toEqual([3]);
});

test("rejects when the items do, after what was begun has ended", async () => {
  const done: number[] = [];
  const items = async function* () {
    yield 1;
    throw new Error("no more items");
  };
  await expect(
    inParallel(3, items(), async (item) => {
      await tick();
      done.push(item);
    }),
  ).rejects.toThrow("no more items");
  expect(done).toEqual([1]);
});
