import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, test } from "@jest/globals";
import { opening } from "connect-simulator/command";
import { bareClient } from "../../bench/candidates/repeated.ts";
import type { EngineName } from "../../bench/engines/bench-environment.ts";
import { type FunctionName, functionNames } from "../../bench/function-names.ts";
import { type Budget, budgetFile, budgetLines, budgetOf, overBudget } from "../../bench/measures/budget.ts";
import { openRun } from "../../bench/measures/open-run.ts";
import type { Run } from "../../bench/measures/run.ts";
import { describeOnDynamodbLocal } from "../support/engines/dynamodb-local.ts";

const budget: Budget = JSON.parse(readFileSync(budgetFile, "utf8"));

function budgetSuite(engine: EngineName): void {
  let run: Run;
  let close = async () => {};

  beforeAll(async () => {
    ({ run, close } = await opening(async (opened) => ({
      run: await openRun(opened, {
        engine,
        others: [bareClient],
        node: process.execPath,
        progress: () => {},
      }),
      close: opened.close,
    })));
  }, 120_000);

  afterAll(() => close());

  test.each(functionNames)(
    "%s takes no more of others than its budget",
    async (name) => {
      const counting = engine === "dynalite" && counted.includes(name);
      const measured = { ...noFigures, [name]: await budgetOf(run, name, { counting }) };
      const lines = budgetLines(measured, budget);
      const figures = lines.map(({ figure }) => figure);
      expect(figures).toContain("roundTrips");
      if (counting && process.env["CI"]) expect(figures).toContain("instructions");
      expect(overBudget(lines)).toEqual([]);
    },
    180_000,
  );
}

/** Whose instructions are counted, which takes a while, on one engine: they are the same on every one. */
const counted: readonly FunctionName[] = ["look-up-order", "cancel-order"];

const noFigures: Budget = {
  ...{ "look-up-order": {}, "cancel-order": {}, "change-shipping-date": {} },
  ...{ "lex-code-hook": {}, "notify-customer": {} },
};

describe("on dynalite", () => budgetSuite("dynalite"));
describeOnDynamodbLocal("on DynamoDB Local", () => budgetSuite("dynamodb-local"));

test("what has grown is told with its budget, and how to look", () => {
  const grown = { functionName: "cancel-order", figure: "roundTrips", is: 2, most: 1 } as const;
  expect(overBudget([grown, { ...grown, is: 1 }])).toEqual([
    "cancel-order: requests to DynamoDB of a warm call is 2, its budget in bench/budget.json 1; npm run bench -- budget shows all",
  ]);
});
