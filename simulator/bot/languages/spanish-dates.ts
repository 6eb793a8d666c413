import {
  dayOf,
  firstOfMonth,
  lastOfMonth,
  monday,
  nextDayOfMonth,
  nextWeekday,
  onOrAfter,
  plusDays,
} from "../day.ts";
import type { DatePhrase } from "./date-phrase.ts";
import { spanishNumbers } from "./spanish-numbers.ts";

const dayNames = ["lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"];
const monthNames = [
  ...["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio"],
  ...["agosto", "septiembre", "octubre", "noviembre", "diciembre"],
];
const weekday = dayNames.join("|");
const month = monthNames.join("|");
const units = "uno|una|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve";
const number = `\\d{1,2}|treinta(?: y uno)?|veinti\\p{L}+|veinte|dieci\\p{L}+|diez|once|doce|trece|catorce|quince|${units}`;

const value = (word = ""): number => (word === "primero" ? 1 : Number(spanishNumbers(word)[0]?.digits));
const dayNumber = (name = ""): number => dayNames.indexOf(name);
const monthNumber = (name = ""): number => 1 + monthNames.indexOf(name);

const phrase = (pattern: string, date: DatePhrase[1]): DatePhrase => [
  new RegExp(`(?<![\\p{L}\\p{N}/])(?:${pattern})(?![\\p{L}\\p{N}/])`, "u"),
  date,
];

/** Spanish by the rules that the guide gives for English; that they are the same is unconfirmed. */
export const spanishDates: readonly DatePhrase[] = [
  phrase("(\\d{4})-(\\d{2})-(\\d{2})", ([, y, m, d]) => dayOf(Number(y), Number(m), Number(d))),
  phrase("hoy", (_, today) => today),
  phrase("pasado mañana", (_, today) => plusDays(today, 2)),
  phrase("(?<!(?:la|pasado) )mañana", (_, today) => plusDays(today, 1)),
  phrase("ayer", (_, today) => plusDays(today, -1)),
  phrase(`(?:en|dentro de) (${number}) días?`, ([, n], today) => plusDays(today, value(n))),
  phrase(`(?:en|dentro de) (${number}) semanas?`, ([, n], today) => plusDays(today, 7 * value(n))),
  phrase(`(?:el |este )?(${weekday})`, ([, d], today) => nextWeekday(today, dayNumber(d))),
  phrase(`(?:el )?(?:próximo (${weekday})|(${weekday}) (?:próximo|que viene))`, ([, d, later], today) =>
    nextWeekday(plusDays(today, 1), dayNumber(d ?? later)),
  ),
  phrase("(?:la )?(?:próxima semana|semana que viene)", (_, today) => plusDays(monday(today, 1), 6)),
  phrase("esta semana", (_, today) => monday(today, 0)),
  phrase("(?:el )?(?:próximo mes|mes que viene)", (_, today) => lastOfMonth(today, 1)),
  phrase("este mes", (_, today) => firstOfMonth(today, 0)),
  phrase(
    `(?:(?:el )?(?:${weekday}),? )?(?:el )?(primero|${number}) de (${month})(?: del? (\\d{4}))?`,
    ([, d, m, y], today) =>
      y ? dayOf(Number(y), monthNumber(m), value(d)) : onOrAfter(today, monthNumber(m), value(d)),
  ),
  phrase("(\\d{1,2})/(\\d{1,2})", ([, d, m], today) => onOrAfter(today, Number(m), Number(d))),
  phrase(`el (?:día )?(${number})`, ([, d], today) => nextDayOfMonth(today, value(d))),
];
