import { type CalendarDate, calendarDate, type Language, plusDays } from "../../src/domain/index.ts";
import { intentNames } from "../../src/wording/index.ts";
import { type Case, type Kind, kinds, places } from "./case.ts";

/** Where a table does not say it: a Tuesday, and a day that no table expects. */
const usually = { today: "2026-11-24", shipsAfterDays: 19 };

const columns = ["said", "question", "today", "ships", "about", ...kinds] as const;
type Row = Readonly<Partial<Record<string, string>>>;

/**
 * The cases of a table, a line each below a head that names its columns: `said`, one of `day`, `answer` and `wish`
 * (what may be heard, separated by `|`), and as needed `question`, `today` and `ships`; \`about\` says what it shows.
 * @throws {Error} with the file and line of what is none
 */
export function readTable(text: string, file: string, language: Language): readonly Case[] {
  const fail = (line: number, problem: string): never => {
    throw new Error(`${file}:${line}: ${problem}`);
  };
  const [head = [], ...rows] = text
    .trimEnd()
    .split("\n")
    .map((line) => line.split("\t"));
  const [kind, ...more] = kinds.filter((known) => head.includes(known));
  const unknown = head.filter((name) => !columns.some((column) => column === name));
  if (unknown.length > 0) fail(1, `no column is called ${unknown.join(", ")}: only ${columns.join(", ")}`);
  if (!kind || more.length > 0 || !head.includes("said"))
    return fail(1, `wants said and one of ${kinds.join(", ")}`);

  return rows.map((cells, index) => {
    const line = index + 2;
    if (cells.length !== head.length) fail(line, `has ${cells.length} cells, wants ${head.length}`);
    const row: Row = Object.fromEntries(head.map((name, at) => [name, cells[at]]));
    const read = caseOf(row, kind, language);
    return typeof read === "string" ? fail(line, read) : read;
  });
}

/** The case of a row, or what is wrong with it. */
function caseOf(row: Row, kind: Kind, language: Language): Case | string {
  const { said, about = "", question = kind === "wish" ? "menu" : "date" } = row;
  const today = calendarDate(row["today"] ?? usually.today);
  const place = places.find((known) => known === question);
  const ships = row["ships"] ? calendarDate(row["ships"]) : today && plusDays(today, usually.shipsAfterDays);
  const expected = row[kind]?.split("|") ?? [];
  if (!said) return "nothing is said";
  if (!place) return `no question is called ${question}: only ${places.join(", ")}`;
  if (!today || !ships) return "a date is none";
  const wrong = expected.find((one) => !isExpectable(one, kind));
  if (wrong !== undefined) return `no ${kind} is called "${wrong}"`;
  if (expected.includes(ships)) return `the order already ships on ${ships}: nothing would be read back`;
  return { said, about, kind, language, question: place, today, ships, expected };
}

export const isDay = (what: string): what is CalendarDate => calendarDate(what) !== undefined;

function isExpectable(what: string, kind: Kind): boolean {
  switch (kind) {
    case "day":
      return isDay(what) || ["vague", "ask", "none"].includes(what);
    case "answer":
      return ["yes", "no", "unclear"].includes(what);
    case "wish":
      return what === "none" || (what !== "FallbackIntent" && intentNames.some((name) => name === what));
  }
}
