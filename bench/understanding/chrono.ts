import type { ParsedComponents, ParsedResult } from "chrono-node";
import * as chrono from "chrono-node";
import type { Case, Listener } from "./case.ts";

/** A library that finds dates in texts, in more languages than any other. */
export const chronoNode: Listener = { name: "chrono-node", kinds: ["day"], hears };

const byLanguage: Readonly<Record<string, unknown>> = chrono;

function hears({ said, language, today }: Case) {
  const found = parserOf(language)(
    said,
    { instant: new Date(`${today}T12:00:00Z`), timezone: "UTC" },
    { forwardDate: true },
  );
  const days = new Set(found.flatMap(daysOf));
  const [day = "none"] = days;
  const certain = found.every(({ start, end }) => isCertain(start) && (!end || isCertain(end)));
  return { what: days.size > 1 || !certain ? "asked" : day };
}

/** The parser of that language, which the library has by the first part of the tag. */
function parserOf(language: string): typeof chrono.parse {
  const parser = byLanguage[new Intl.Locale(language).language];
  if (!isParser(parser)) throw new Error(`chrono-node does not speak ${language}`);
  return parser.parse;
}

const isParser = (parser: unknown): parser is Pick<typeof chrono, "parse"> =>
  typeof parser === "object" && parser !== null && "parse" in parser;

const daysOf = ({ start, end }: ParsedResult): readonly string[] => [start, ...(end ? [end] : [])].map(dayOf);

const dayOf = (date: ParsedComponents): string =>
  [date.get("year"), date.get("month"), date.get("day")]
    .map((part) => String(part).padStart(2, "0"))
    .join("-");

const isCertain = (date: ParsedComponents): boolean => date.isCertain("day") || date.isCertain("weekday");
