import * as z from "zod/mini";
import { hasReference, isReference } from "./reference.ts";

const checked = (fits: (text: string) => boolean, error: string) =>
  z.string({ error }).check(z.refine(fits, { error }));

/** Text, with references anywhere in it. */
export const text = z.string({ error: "must be text" });

/** A text that is the same in every call. */
export const staticText = checked((value) => !hasReference(value), "must be plain text without references");

/** An id or ARN, or one reference to it. */
export const target = checked(
  (value) => value !== "" && (!hasReference(value) || isReference(value)),
  "must be an id or ARN, or one JSONPath reference and nothing else",
);

export const oneReference = checked(isReference, "must be one JSONPath reference and nothing else");

export const wholeNumber = (from: number, to: number) =>
  checked(
    (value) => isWhole(value, from, to),
    `must be a whole number from ${from} to ${to}, as text ("${from}")`,
  );

/** A whole number, or one reference to it: whether that is in range shows when it is read. */
export const wholeNumberRead = (from: number, to: number) =>
  checked(
    (value) => isReference(value) || isWhole(value, from, to),
    `must be a whole number from ${from} to ${to} as text, or one JSONPath reference`,
  );

export const isWhole = (value: string, from: number, to: number): boolean =>
  /^-?\d+$/.test(value) && Number(value) >= from && Number(value) <= to;

export const oneOf = <const Values extends readonly [string, ...string[]]>(...values: Values) =>
  z.enum(values, { error: `must be ${values.map((value) => `"${value}"`).join(" or ")}` });

/** `True` or `False`; the guide has both in small letters too. */
export const flag = z.pipe(
  oneOf("True", "False", "true", "false"),
  z.transform((value) => (value === "True" || value === "true" ? "True" : "False")),
);

/** Names and texts, with references in both. */
export const texts = z.record(text, text, { error: "must be names with texts" });

/** Parameters of these names alone. */
export const only = <const Shape extends z.core.$ZodLooseShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `${issue.keys.join(", ")} is not known here${Object.keys(shape).length > 0 ? `; known are ${Object.keys(shape).join(", ")}` : ""}`
        : "must be an object",
  });

/** At most one of these may be given. */
export const atMostOne = <Value extends object>(...names: readonly string[]) =>
  z.refine<Value>((value) => given(value, names) <= 1, {
    error: `takes one of ${names.join(", ")}, not several`,
  });

export const exactlyOne = <Value extends object>(...names: readonly string[]) =>
  z.refine<Value>((value) => given(value, names) === 1, {
    error: `needs exactly one of ${names.join(", ")}`,
  });

const given = (value: object, names: readonly string[]): number =>
  names.filter((name) => Object.getOwnPropertyDescriptor(value, name)?.value !== undefined).length;
