import type { ChangeRequest } from "../application/index.ts";
import { calendarDate, languages, type OrderFacts, type OrderStatus } from "../domain/index.ts";

/** How a fact is written. @throws {RangeError} when it reads what nobody wrote. */
interface Written<Fact> {
  readonly write: (fact: Fact) => string;
  readonly read: (text: string) => Fact;
}

/** How facts are written, one after the other. A fact without an entry does not compile. */
type WrittenFacts<T extends object> = { readonly [Name in keyof T]-?: Written<T[Name]> };

const statuses: readonly OrderStatus[] = ["placed", "shipped", "cancelled"];

const orderFacts = inOneWord<OrderFacts>({
  version: { write: String, read: wholeNumber },
  status: { write: String, read: (text) => known(statuses.find((status) => status === text)) },
  shippingDate: { write: String, read: (text) => known(calendarDate(text)) },
  changesOfDay: {
    write: (changes) => (changes ? `${changes.day}x${changes.count}` : ""),
    read(text) {
      if (text === "") return undefined;
      const [day, count = ""] = text.split("x");
      return { day: known(calendarDate(day)), count: wholeNumber(count) };
    },
  },
  language: {
    write: (tag) => tag ?? "",
    read: (text) => (text === "" ? undefined : known(languages.find((tag) => tag === text))),
  },
});

/**
 * The order as its caller is told of it, for flow and bot to carry to a change, which is decided on that:
 * `4.placed.2026-11-27.2026-11-20x1.ja-JP`. To them it is a word without a meaning. Who forges one gains nothing: a change
 * is written only where the order is stored so.
 */
export const writeOrderVersion = (order: OrderFacts): string => orderFacts.write(order);

/** What a caller was told of the order: its version alone, where the flow carries a number. */
export function readOrderVersion(text: string | undefined): ChangeRequest["orderVersion"] | "not-understood" {
  try {
    if (text === undefined) return undefined;
    return text.includes(".") ? orderFacts.read(text) : wholeNumber(text);
  } catch (error) {
    if (error instanceof RangeError) return "not-understood";
    throw error;
  }
}

/** An object as one word: its facts with full stops between. */
function inOneWord<T extends object>(facts: WrittenFacts<T>): Written<T> {
  const names = Object.keys(facts) as (keyof T)[];
  const write = (value: T) =>
    names.map(<Name extends keyof T>(name: Name) => facts[name].write(value[name])).join(".");
  return {
    write,
    read(text) {
      const parts = text.split(".");
      const read = names.map((name, index) => [name, facts[name].read(parts[index] ?? "")] as const);
      // That all facts together are a T is what the type of the entries says.
      const value = Object.fromEntries(read.filter(([, fact]) => fact !== undefined)) as T;
      return known(write(value) === text ? value : undefined);
    },
  };
}

function wholeNumber(text: string): number {
  const number = /^\d{1,16}$/.test(text) ? Number(text) : Number.NaN;
  return known(Number.isSafeInteger(number) ? number : undefined);
}

function known<Value>(value: Value | undefined): Value {
  if (value === undefined) throw new RangeError("not what is written");
  return value;
}
