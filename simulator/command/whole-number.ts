/** What numbers an option takes, both bounds included. */
export interface Bounds {
  readonly from?: number;
  readonly to?: number;
}

/**
 * The whole number that an option was given.
 * @throws {Error} that names the option, and the numbers that it takes.
 */
export function wholeNumber(
  option: string,
  text: string,
  { from = 0, to = 999_999_999 }: Bounds = {},
): number {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : Number.NaN;
  if (number >= from && number <= to) return number;
  const bounds = to === 999_999_999 ? (from === 0 ? "" : `, ${from} or more`) : ` from ${from} to ${to}`;
  throw new Error(`--${option} ${text}: a whole number${bounds}`);
}
