import { eventsFor } from "../events/events-for.ts";
import { byFunction, type FunctionName, functionNames } from "../function-names.ts";
import { firstCall } from "../processes/first-call.ts";
import { countsOf, requestsOf } from "./counts.ts";
import { instructionsRatio } from "./instructions.ts";
import { bundlesOf, type Run } from "./run.ts";

export const budgetFile = "bench/budget.json";

/** What may not grow: figures that are the same on every machine. */
export const budgetTitles = {
  roundTrips: "requests to DynamoDB of a warm call",
  texts: "texts of a warm call",
  sent: "bytes that a warm call sends",
  received: "bytes that a warm call receives",
  readUnits: "read units of a warm call",
  writeUnits: "write units of a warm call",
  modules: "modules of Node that a cold start loads, over the bare client's",
  instructions: "instructions to load it, of the bare client's",
} as const;

export type BudgetFigure = keyof typeof budgetTitles;
/** Units are told on DynamoDB Local only, which counts what indexes take. */
export type BudgetFigures = Readonly<Partial<Record<BudgetFigure, number>>>;
export type Budget = Readonly<Record<FunctionName, BudgetFigures>>;

/** The figures of one function; counting instructions takes a quarter of a minute. */
export async function budgetOf(
  run: Run,
  name: FunctionName,
  { counting = true }: { readonly counting?: boolean } = {},
): Promise<BudgetFigures> {
  const { environment, node } = run;
  const [ours] = bundlesOf(run, name, ["ours"]);
  const [bare] = bundlesOf(run, name, ["bare client"]);
  if (!ours || !bare) throw new Error(`there is no bundle of ${name} to compare`);
  const { readUnits, writeUnits, ...counts } = countsOf(await requestsOf(ours, environment, node));
  const modules = async ({ bundle, env }: typeof ours) => {
    const [event] = await eventsFor(name, environment, 1);
    return (await firstCall({ bundle, event }, { node, env: { ...environment.env, ...env } })).builtins;
  };
  const instructions = counting ? await instructionsRatio(ours, bare, run) : undefined;
  return {
    ...counts,
    ...(environment.engine === "dynamodb-local" && { readUnits, writeUnits }),
    modules: (await modules(ours)) - (await modules(bare)),
    ...(instructions !== undefined && { instructions }),
  };
}

/** The figures of all functions. */
export async function budgetFigures(run: Run): Promise<Budget> {
  const figures = new Map<FunctionName, BudgetFigures>();
  for (const name of functionNames) {
    run.progress(`budget: ${name}`);
    figures.set(name, await budgetOf(run, name));
  }
  return byFunction((name) => figures.get(name) ?? {});
}

/** A figure of a function, and what it may be at most. */
export interface BudgetLine {
  readonly functionName: FunctionName;
  readonly figure: BudgetFigure;
  readonly is: number;
  readonly most: number;
}

export const budgetLines = (measured: Budget, budget: Budget): readonly BudgetLine[] =>
  functionNames.flatMap((functionName) =>
    figureNames.flatMap((figure) => {
      const [is, most] = [measured[functionName][figure], budget[functionName][figure]];
      return is === undefined || most === undefined ? [] : [{ functionName, figure, is, most }];
    }),
  );

const figureNames = Object.keys(budgetTitles) as readonly BudgetFigure[];

/** What has grown over its budget, in words that say how to look. */
export const overBudget = (lines: readonly BudgetLine[]): readonly string[] =>
  lines
    .filter(({ is, most }) => is > most)
    .map(
      ({ functionName, figure, is, most }) =>
        `${functionName}: ${budgetTitles[figure]} is ${rounded(is)}, its budget in bench/budget.json ${most}; npm run bench -- budget shows all`,
    );

/** A budget of what was measured: counts as they are, bytes and instructions with a little to spare. */
export function budgetFrom(measured: Budget): Budget {
  const spared = (figure: BudgetFigure, is: number): number => {
    switch (figure) {
      case "sent":
      case "received":
        return Math.ceil((is * 1.03) / 10) * 10;
      // They differ a little with the version of Node.
      case "instructions":
        return Math.ceil(is * 1.05 * 100) / 100;
      case "roundTrips":
      case "texts":
      case "readUnits":
      case "writeUnits":
        return is;
      case "modules":
        return is + 2;
    }
  };
  return byFunction((name) =>
    Object.fromEntries(
      figureNames.flatMap((figure) => {
        const is = measured[name][figure];
        return is === undefined ? [] : [[figure, spared(figure, is)]];
      }),
    ),
  );
}

const rounded = (value: number): number => Number(value.toFixed(3));
