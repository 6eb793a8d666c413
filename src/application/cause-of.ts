/** A phone number, also one written in groups. */
const number = /\+?\d(?:[-. ()]{0,2}\d){6,}/g;

/** The error as text for the log, without the phone numbers that it may quote. */
export function causeOf(error: unknown): string {
  const text = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
  return text.slice(0, 500).replace(number, "…");
}
