declare const brand: unique symbol;

/** A phone number in E.164 form: `+`, then 2 to 15 digits, the first not 0. Example: `+819012345678`. */
export type PhoneNumber = string & { readonly [brand]: "PhoneNumber" };

const e164 = /^\+[1-9]\d{1,14}$/;

/** The text as a phone number, or `undefined` when it is not E.164. Nothing is normalised here. */
export function phoneNumber(text: unknown): PhoneNumber | undefined {
  return typeof text === "string" && e164.test(text) ? (text as PhoneNumber) : undefined;
}
