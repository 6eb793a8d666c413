import { paint } from "connect-simulator/command";
import type { Invocation, ReplyFields } from "./day-of-calls.ts";

/** An invocation with its reply and effects, to be printed. */
export interface InvocationReport {
  readonly invocation: Invocation;
  readonly facts: ReplyFields;
  /** What the caller hears. */
  readonly heard: string;
  readonly texts: readonly { readonly to: string; readonly message: string }[];
  /** The order as it is stored, attribute by attribute. */
  readonly stored: ReplyFields;
  /** The order as it was stored before the invocation. */
  readonly before: ReplyFields;
  readonly logged: string;
  /** What is not as expected. */
  readonly faults: readonly string[];
}

const row = (sign: string, text: string) => `   ${sign} ${text}\n`;

/** The invocation as lines of text: event, reply, texts sent, and the order as it is stored. */
export function printed(
  { invocation, facts, heard, texts, before, stored, logged, faults }: InvocationReport,
  position: number,
): string {
  const said = Object.entries(facts).filter(([name, value]) => value && name !== "message");
  return [
    `\n${paint.bold(`${String(position).padStart(2)} ${invocation.title}`)}\n`,
    row(paint.dim("→"), `${paint.cyan(invocation.lambda)}  ${invocation.brief}`),
    row(paint.dim("←"), said.map(([name, value]) => `${paint.dim(name)} ${value}`).join("  ")),
    row("☎", heard ? paint.green(heard) : paint.dim("(nothing)")),
    ...texts.map(({ to, message }) => row("✉", paint.yellow(`${to}  ${message.replaceAll("\n", " ⏎ ")}`))),
    row("▤", storedFacts(stored, before)),
    ...(faults.length > 0 ? logged.split("\n").map((entry) => row("≡", paint.dim(entry))) : []),
    ...faults.map((fault) => row(paint.red("✗"), paint.red(fault))),
  ].join("");
}

/** Attributes that a call never changes. */
const unchanging: readonly string[] = ["CallerID", "customerName", "orderedItem"];

/** The order's attributes as they are stored, with the changed ones highlighted. */
function storedFacts(stored: ReplyFields, before: ReplyFields): string {
  return Object.entries(stored)
    .filter(([name]) => !unchanging.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) =>
      before[name] === value ? paint.dim(`${name} ${value}`) : paint.magenta(`${name} ${value}`),
    )
    .join("  ");
}
