import {
  calendarDate,
  defaultLanguage,
  isTimeZone,
  language,
  languages,
  openingHours,
  weekdays,
} from "../domain/index.ts";
import { country } from "./countries.ts";
import { holidaysOfJapan } from "./holidays-of-japan.ts";

/** An environment variable: its default, what a value has to be, and how the text is read. */
interface Setting<T> {
  readonly fallback: string;
  readonly wants: string;
  /** `undefined` when the text is no such value. */
  read(text: string): T | undefined;
}

const setting = <T>(fallback: string, wants: string, read: Setting<T>["read"]): Setting<T> => ({
  fallback,
  wants,
  read,
});

const oneOf = <const T extends string>(fallback: T, ...choices: readonly T[]): Setting<T> =>
  setting(fallback, `one of ${choices.join(", ")}`, (text) => choices.find((choice) => choice === text));

const days = (fallback: number): Setting<number> =>
  setting(String(fallback), "a whole number of days, 0 to 999", (text) =>
    /^\d{1,3}$/.test(text) ? Number(text) : undefined,
  );

const matching = (fallback: string, wants: string, pattern: RegExp): Setting<string> =>
  setting(fallback, wants, (text) => (pattern.test(text) ? text : undefined));

/** A setting that is a list separated by commas; the empty text is the empty list. */
const listOf = <T>(
  fallback: string,
  wants: string,
  read: (part: string) => T | undefined,
): Setting<readonly T[]> =>
  setting(fallback, `${wants}, separated by commas`, (text) => {
    const parts = text.split(",").map((part) => part.trim());
    const values = (text === "" ? [] : parts).map(read);
    return values.every((value) => value !== undefined) ? values : undefined;
  });

/** A zone by its area and place, and UTC: what Node and Connect both know. An offset would follow no summer time. */
const timeZone = (text: string): string | undefined =>
  /^([A-Z][A-Za-z]+(\/[A-Za-z0-9_+-]+)+|UTC)$/.test(text) && isTimeZone(text) ? text : undefined;

const holidayList = listOf("", "JP or dates as 2026-12-31", calendarDate);

/** Every variable that the functions read, besides the SDK's own. */
export const settings = {
  ORDERS_TABLE: matching("CustomerTable", "a table's name, 3 to 255 of A-Z a-z 0-9 _ . -", /^[\w.-]{3,255}$/),
  /** Empty: each environment of a function counts for itself. */
  PROOFS_TABLE: matching("", "a table's name, 3 to 255 of A-Z a-z 0-9 _ . -", /^$|^[\w.-]{3,255}$/),
  NOTICES: oneOf("inline", "inline", "stream"),
  NOTIFIER: oneOf("sns", "sns", "console"),
  SMS_SENDER_ID: matching(
    "",
    "3 to 11 letters, digits or -, a letter among them",
    /^$|^(?=.*[A-Za-z])[A-Za-z0-9-]{3,11}$/,
  ),
  /** Empty: those of the mobile numbers of `DEFAULT_COUNTRY`. */
  SMS_PREFIXES: listOf("", "beginnings of phone numbers as +8190", (text) =>
    /^\+[1-9]\d{0,14}$/.test(text) ? text : undefined,
  ),
  DEFAULT_LANGUAGE: setting(defaultLanguage, languages.join(" or "), language),
  DEFAULT_COUNTRY: setting("JP", "a country as JP or US", country),
  VERIFY: oneOf("caller-id", "caller-id", "order-number"),
  SHOP_TIME_ZONE: setting("Asia/Tokyo", "an IANA time zone as Asia/Tokyo", timeZone),
  CUTOFF_TIME: matching("17:00", "a time of day from 00:00 to 23:59", /^([01]\d|2[0-3]):[0-5]\d$/),
  CUTOFF_DAYS: days(1),
  EARLIEST_DAYS: days(1),
  LATEST_DAYS: days(60),
  CLOSED_WEEKDAYS: listOf("", "weekdays as saturday", (text) =>
    weekdays.find((day) => day === text.toLowerCase()),
  ),
  HOLIDAYS: setting("", holidayList.wants, (text) =>
    text === "JP" ? holidaysOfJapan() : holidayList.read(text),
  ),
  /** Empty: nobody tells. */
  TRANSIT_DAYS: setting("", "a whole number of days, 0 to 60", (text): number | "" | undefined =>
    text === "" ? "" : /^([0-5]?\d|60)$/.test(text) ? Number(text) : undefined,
  ),
  CHANGES_PER_DAY: setting("10", "a whole number of changes, 1 to 999", (text) =>
    /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined,
  ),
  /** In one part with it, a text has room for what it is about; and a flow reads no reference in it. */
  SHOP_NAME: matching(
    "",
    'at most 20 characters, a letter or digit among them and none of < > & $ " { } \\',
    /^$|^(?=.*[\p{L}\p{Nd}])[^\p{C}<>&$"{}\\]{1,20}$/u,
  ),
  SHOP_PHONE: matching(
    "",
    "a phone number as customers call it, as 03-1234-5678",
    /^$|^(?=[^0-9]*[0-9][^0-9]*[0-9])\+?[0-9() -]{2,16}$/,
  ),
  OPENING_HOURS: setting(
    "mon-fri 09:00-18:00",
    "hours that do not overlap, as mon-fri 09:00-18:00, sat 22:00-02:00, or always, or none",
    openingHours,
  ),
} as const;

export type SettingName = keyof typeof settings;
export type Environment = Readonly<Record<string, string | undefined>>;
export type Settings<Name extends SettingName> = {
  readonly [N in Name]: NonNullable<ReturnType<(typeof settings)[N]["read"]>>;
};

/** Says what is wrong with the settings; each fault names the variable, what it holds and what it wants. */
export class WrongSettings extends RangeError {
  readonly faults: readonly string[];

  constructor(faults: readonly string[]) {
    super(`Orderline can't start: ${faults.join("; ")}.`);
    this.faults = faults;
  }
}

/**
 * The settings of those names, read from the environment. A variable that is empty counts as not set.
 * @throws {WrongSettings} naming every variable that is wrong.
 */
export function readSettings<Name extends SettingName>(
  env: Environment,
  names: readonly Name[],
): Settings<Name> {
  const read = names.map((name) => {
    const { fallback, wants, read }: Setting<unknown> = settings[name];
    const text = env[name]?.trim() || fallback;
    const value = read(text);
    return {
      name,
      value,
      fault: value === undefined ? `${name} is "${text}" but wants ${wants}` : undefined,
    };
  });
  const faults = read.flatMap(({ fault }) => fault ?? []);
  if (faults.length > 0) throw new WrongSettings(faults);
  return Object.fromEntries(read.map(({ name, value }) => [name, value])) as Settings<Name>;
}
