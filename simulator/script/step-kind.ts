import type * as z from "zod/mini";
import type { LineUnderTest } from "./line-under-test.ts";
import type { Mismatch, ScriptContext } from "./script-context.ts";

/** A kind of step: what has to follow its name in a script, and what it does in a call. */
export interface StepKind<Value = unknown, Line extends LineUnderTest = LineUnderTest> {
  /** Of a value as YAML has it: text, or texts by name. */
  readonly value: z.core.$ZodType<Value>;
  /** Does what the step says, or looks whether what it says is so. */
  play(value: Value, context: ScriptContext<Line>): Promise<Mismatch | undefined>;
}

/** Kinds of steps by their names. */
export type StepKinds<Values, Line extends LineUnderTest> = {
  readonly [Name in keyof Values]: StepKind<Values[Name], Line>;
};
