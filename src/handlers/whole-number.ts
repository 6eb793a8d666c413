/** A parameter that counts something: `undefined` when the flow passed none. */
export function wholeNumber(text: string | undefined): number | undefined | "not-a-number" {
  if (text === undefined) return undefined;
  return /^\d{1,9}$/.test(text) ? Number(text) : "not-a-number";
}
