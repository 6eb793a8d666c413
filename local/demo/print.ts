import type { Facts, Invocation } from "./callers-day.ts";
import { colors } from "./colors.ts";

/** What came of an invocation, for people to see. */
export interface InvocationReport {
  readonly invocation: Invocation;
  readonly facts: Facts;
  /** What the caller hears. */
  readonly heard: string;
  readonly texts: readonly { readonly to: string; readonly message: string }[];
  /** The order as it is stored, attribute by attribute. */
  readonly stored: Facts;
  /** The same before. */
  readonly before: Facts;
  readonly logged: string;
  /** What did not come about as it should have. */
  readonly faults: readonly string[];
}

const line = (sign: string, text: string) => `   ${sign} ${text}\n`;

/** The invocation as a few lines: what came in, what went out, what is stored. */
export function printed(
  { invocation, facts, heard, texts, before, stored, logged, faults }: InvocationReport,
  position: number,
): string {
  const said = Object.entries(facts).filter(([name, value]) => value && name !== "message");
  return [
    `\n${colors.bold(`${String(position).padStart(2)} ${invocation.title}`)}\n`,
    line(colors.dim("→"), `${colors.cyan(invocation.lambda)}  ${invocation.brief}`),
    line(colors.dim("←"), said.map(([name, value]) => `${colors.dim(name)} ${value}`).join("  ")),
    line("☎", heard ? colors.green(heard) : colors.dim("(nothing)")),
    ...texts.map(({ to, message }) => line("✉", colors.yellow(`${to}  ${message.replaceAll("\n", " ⏎ ")}`))),
    line("▤", storedFacts(stored, before)),
    ...(faults.length > 0 ? logged.split("\n").map((entry) => line("≡", colors.dim(entry))) : []),
    ...faults.map((fault) => line(colors.red("✗"), colors.red(fault))),
  ].join("");
}

/** Who ordered what does not change on this line. */
const untold: readonly string[] = ["CallerID", "customerName", "orderedItem"];

/** What is stored of the order, and what of it is new. */
function storedFacts(stored: Facts, before: Facts): string {
  return Object.entries(stored)
    .filter(([name]) => !untold.includes(name))
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, value]) =>
      before[name] === value ? colors.dim(`${name} ${value}`) : colors.magenta(`${name} ${value}`),
    )
    .join("  ");
}
