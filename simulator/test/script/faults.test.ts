import { describe, expect, test } from "@jest/globals";
import { knownFaults } from "../../script/index.ts";

describe("known faults", () => {
  const faults = knownFaults(["look-up"], {
    functionFaults: ["has no database"],
    services: [{ target: "database", how: "is down" }],
  });

  test("are those of each function, of the services behind them, and a full queue", () => {
    expect(faults.all.map(({ target, how }) => `${target} ${how}`)).toEqual([
      "look-up hangs",
      "look-up throws",
      "look-up answers rubbish",
      "look-up answers nothing",
      "look-up answers late",
      "look-up has no database",
      "database is down",
      "queue is full",
    ]);
  });

  test("are told in short, and found by what is written", () => {
    expect(faults.summary).toBe(
      "look-up with hangs, throws, answers rubbish, answers nothing, answers late, has no database; " +
        "database is down, queue is full",
    );
    expect(faults.named(" look-up  hangs ")).toEqual({ target: "look-up", how: "hangs" });
    expect(faults.named("look-up is down")).toBeUndefined();
  });

  test("of a line without functions are still a full queue", () => {
    expect(knownFaults([])).toMatchObject({
      all: [{ target: "queue", how: "is full" }],
      summary: "queue is full",
    });
  });
});
