import type * as z from "zod/mini";
import { type BotModel, botModel } from "../bot-model.ts";
import { BotUnreadable } from "../bot-unreadable.ts";
import { intrinsicOf } from "./intrinsics.ts";
import { knownAt } from "./known-at.ts";
import { pathWords, valueAt } from "./path-words.ts";
import type { Properties } from "./properties.ts";

type Issue = z.core.$ZodIssue;

/**
 * Reads a bot in the model's names; `written` is the bot as its file has it, whose names problems tell.
 * @throws {BotUnreadable} naming every property that is wrong, missing or not known.
 */
export function readModel(
  properties: Properties,
  fileName: string,
  written: Properties = properties,
): BotModel {
  const source: unknown = structuredClone(properties);
  const first = botModel.safeParse(source);
  if (first.success) return first.data;
  for (const issue of first.error.issues) convert(source, issue);
  const read = botModel.safeParse(source);
  if (read.success) return read.data;
  throw new BotUnreadable(
    fileName,
    read.error.issues.flatMap((issue) => problems(issue, source, written)),
  );
}

/** CloudFormation takes `"2"` for 2, `"true"` for true and 2 for `"2"`. */
function convert(source: unknown, issue: Issue): void {
  if (issue.code !== "invalid_type") return;
  const value = valueAt(source, issue.path);
  const parent = valueAt(source, issue.path.slice(0, -1));
  const key = issue.path.at(-1);
  const converted =
    issue.expected === "string" && ["number", "boolean"].includes(typeof value)
      ? String(value)
      : typeof value === "string"
        ? asTyped(value, issue.expected)
        : undefined;
  if (converted !== undefined && key !== undefined && typeof parent === "object" && parent !== null)
    Reflect.set(parent, key, converted);
}

function asTyped(text: string, expected: string): number | boolean | undefined {
  if (expected === "number" && text.trim() !== "" && !Number.isNaN(Number(text))) return Number(text);
  return expected === "boolean" ? ({ true: true, false: false }[text.toLowerCase()] ?? undefined) : undefined;
}

function problems(issue: Issue, source: unknown, written: Properties): readonly string[] {
  const at = pathWords(issue.path, source, written);
  const value = valueAt(source, issue.path);
  const call = intrinsicOf(value);
  if (call)
    return [
      `${at} is ${JSON.stringify(value)}, which only a deployment knows. Write its value, or give it by a parameter`,
    ];
  if (issue.code === "unrecognized_keys") {
    const known = knownAt(botModel, issue.path).join(", ");
    return issue.keys.map(
      (key) =>
        `${pathWords([...issue.path, key], source, written)}: AWS has no such property here. It has ${known}`,
    );
  }
  if (value === undefined) return [`${at} is missing`];
  const wanted = issue.code === "invalid_value" ? `one of ${issue.values.join(", ")}` : expectedOf(issue);
  return [`${at} is ${JSON.stringify(value).slice(0, 100)}: it has to be ${wanted}`];
}

const names: Readonly<Record<string, string>> = {
  ...{
    string: "a text",
    number: "a number",
    boolean: "true or false",
    array: "a list",
    object: "properties",
  },
};

const expectedOf = (issue: Issue): string =>
  issue.code === "invalid_type" ? (names[issue.expected] ?? issue.expected) : issue.message;
