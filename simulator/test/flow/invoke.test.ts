import { describe, expect, jest, test } from "@jest/globals";
import { type Invocation, invoke } from "../../flow/invoke.ts";
import { delayed, type Lambda } from "../../flow/lambda.ts";

const passed: number[] = [];
const invoked = (lambda: Lambda, limit = 8000): Promise<Invocation> =>
  invoke(lambda, { asked: true }, limit, (milliseconds) => passed.push(milliseconds));

test("an answer is taken at once", async () => {
  expect(await invoked(() => "yes")).toMatchObject({ answer: "yes", attempts: 1 });
});

test("the function gets a copy of the event", async () => {
  const event = { seen: 0 };
  await invoke(
    (one) => Object.assign(one as object, { seen: 1 }),
    event,
    1000,
    () => undefined,
  );
  expect(event.seen).toBe(0);
});

describe("a function that throws", () => {
  test("is tried three times more", async () => {
    const lambda = jest.fn<Lambda>(() => Promise.reject(new Error("table down")));
    expect(await invoked(lambda)).toMatchObject({ error: "table down", attempts: 4 });
    expect(lambda).toHaveBeenCalledTimes(4);
  });

  test("may succeed at last", async () => {
    const lambda = jest
      .fn<Lambda>(() => "fine")
      .mockImplementationOnce(() => Promise.reject(new Error("throttled")));
    expect(await invoked(lambda)).toMatchObject({ answer: "fine", attempts: 2 });
  });

  test("is not tried beyond the time limit", async () => {
    const lambda = jest.fn<Lambda>(() => delayed(3000, Promise.reject(new Error("slow and wrong"))));
    expect(await invoked(lambda)).toMatchObject({
      error: "no answer within 8 s",
      attempts: 3,
      milliseconds: 8000,
    });
  });
});

describe("a function that declares its delay", () => {
  test("answers within the limit, and the time is known to have passed", async () => {
    passed.length = 0;
    expect(await invoked(() => delayed(8000, "late"))).toMatchObject({ answer: "late", milliseconds: 8000 });
    expect(passed).toEqual([8000]);
  });

  test("is out of time beyond it, and not tried again", async () => {
    passed.length = 0;
    expect(await invoked(() => delayed(8001, "too late"))).toEqual({
      error: "no answer within 8 s",
      attempts: 1,
      milliseconds: 8000,
    });
    expect(passed).toEqual([8000]);
  });

  test("has done its work even when it answers too late", async () => {
    let stored = false;
    const work = async (): Promise<void> => {
      await new Promise((done) => setTimeout(done, 5));
      stored = true;
    };
    await invoked(() => delayed(Infinity, work()));
    expect(stored).toBe(true);
  });
});

test("a function that really hangs is given up after the real time", async () => {
  const begun = performance.now();
  expect(await invoked(() => new Promise(() => undefined), 60)).toMatchObject({
    error: "no answer within 0.06 s",
  });
  expect(performance.now() - begun).toBeGreaterThan(50);
});
