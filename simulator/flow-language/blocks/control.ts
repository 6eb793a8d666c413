import type { Action, Operator } from "../contact-flow.ts";
import { type Branches, block, straightBlock, type Texts, transitions } from "./block.ts";

/** `Compare`: goes on by what a value (`$.External.outcome`) is. */
export const compare = (
  id: string,
  value: string,
  branches: Branches,
  otherwise: string,
  operator?: Operator,
): Action =>
  block(
    id,
    "Compare",
    { ComparisonValue: value },
    transitions(otherwise, { NoMatchingCondition: otherwise }, branches, operator),
  );

/** `Loop`: lets the call through a number of times (0 to 100), then no more. */
export const loop = (id: string, times: number, again: string, done: string): Action =>
  block(
    id,
    "Loop",
    { LoopCount: String(times) },
    transitions(done, {}, { ContinueLooping: again, DoneLooping: done }),
  );

/** `InvokeLambdaFunction`: takes the reply, a flat map of strings, into `$.External`. Waits as long as Connect lets it. */
export const invokeLambda = (
  id: string,
  functionArn: string,
  parameters: Texts,
  next: string,
  onError: string,
): Action =>
  straightBlock(
    id,
    "InvokeLambdaFunction",
    {
      LambdaFunctionARN: functionArn,
      InvocationTimeLimitSeconds: "8",
      InvocationType: "SYNCHRONOUS",
      LambdaInvocationAttributes: parameters,
      ResponseValidation: { ResponseType: "STRING_MAP" },
    },
    next,
    onError,
  );

/** `CheckHoursOfOperation`: open, where it cannot be told. */
export const checkHours = (id: string, hours: string, open: string, closed: string): Action =>
  block(
    id,
    "CheckHoursOfOperation",
    { HoursOfOperationId: hours },
    transitions(closed, { NoMatchingError: open }, { True: open, False: closed }),
  );
