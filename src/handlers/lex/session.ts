import { type CalendarDate, calendarDate } from "../../domain/index.ts";
import type { Question, Stretch } from "../../wording/index.ts";
import { isNothing } from "../is-nothing.ts";
import { believed } from "./believed.ts";
import { type Given, givenAttributes, nothingTold, type Told } from "./session-attributes.ts";

const questions: readonly Question[] = [
  ...(["date", "which-day", "suggestion"] as const),
  ...(["date-confirmation", "cancel-confirmation"] as const),
];

/** What the hook keeps in session attributes for itself between two turns; cleared at the close, but for `usesKeys`. */
export interface Memory {
  /** What the caller was asked last. */
  readonly asking: Question | "";
  /** The date that was put to the caller for a yes or no. */
  readonly proposedDate: CalendarDate | "";
  /** The days that the caller was asked to choose from, as `2026-11-23/2026-11-29`. */
  readonly stretch: Stretch | undefined;
  /** How often in this conversation an answer has not brought it on. */
  readonly tries: number;
  /** The caller has pressed keys, so each question tells its own. */
  readonly usesKeys: boolean;
}

export const emptyMemory: Memory = {
  asking: "",
  proposedDate: "",
  stretch: undefined,
  tries: 0,
  usesKeys: false,
};

/** The session attributes that the hook reads. */
export interface Session {
  readonly given: Readonly<Partial<Record<Given, string>>>;
  readonly memory: Memory;
}

export function readSession(attributes: Readonly<Record<string, string>>): Session {
  const read = (name: string): string => (Object.hasOwn(attributes, name) && attributes[name]) || "";
  const asking = questions.find((question) => question === read("asking")) ?? "";
  return {
    given: Object.fromEntries(
      givenAttributes.flatMap((name) => {
        const value = read(name).trim();
        return isNothing(value) ? [] : [[name, value]];
      }),
    ),
    memory: {
      asking: isAbout(attributes, attributes["askedAbout"]) ? asking : "",
      proposedDate: calendarDate(read("proposedDate")) ?? "",
      stretch: readStretch(read("stretch")),
      tries: Number(/^\d$/.exec(read("tries"))?.[0] ?? 0),
      usesKeys: read("usesKeys") === "True",
    },
  };
}

/**
 * Whether the question was about the order that the flow names now: an answer counts only for that one. Where nothing
 * says what it was about, the question was asked before a deployment, by a function that did not say so yet.
 */
const isAbout = (attributes: Readonly<Record<string, string>>, askedAbout: string | undefined): boolean =>
  askedAbout === undefined || askedAbout === orderIn(attributes);

/** The order as the flow has told the caller of it. */
const orderIn = ({ orderId = "", orderVersion = "" }: Readonly<Record<string, string>>): string =>
  `${orderId} ${orderVersion}`;

function readStretch(text: string): Stretch | undefined {
  const [from, to] = text.split("/").map(calendarDate);
  return from && to && { from, to };
}

/** Lex carries 9 KB of session attributes: above this, in bytes, the flow's own are dropped. */
const mostBytes = 5_000;

/** The session attributes to hand back: those that came, overwritten by what is told, if anything new, and by the memory. */
export function writeSession(
  attributes: Readonly<Record<string, string>>,
  told: Partial<Told> | undefined,
  { asking, proposedDate, stretch, tries, usesKeys }: Memory,
): Record<string, string> {
  const roomy = Buffer.byteLength(JSON.stringify(attributes)) <= mostBytes;
  const carried = Object.entries(attributes).filter(
    ([name, { length }]) => roomy || (givenAttributes.some((given) => given === name) && length <= 256),
  );
  return {
    ...Object.fromEntries(carried.map(([name, value]) => [name.toWellFormed(), value.toWellFormed()])),
    ...(told ? { ...nothingTold, ...told } : believed(attributes)),
    asking,
    askedAbout: asking && orderIn(attributes).toWellFormed(),
    proposedDate,
    stretch: stretch ? `${stretch.from}/${stretch.to}` : "",
    tries: tries ? String(tries) : "",
    usesKeys: usesKeys ? "True" : "",
  };
}
