/** What a program calls things by. Anything longer, with spaces, other letters or many digits may be a customer's. */
const typeName = /^[A-Z][A-Za-z]{2,63}$/;
const code = /^[A-Z][A-Z_]*(\d{1,3}[A-Z_]+)*$/;
const requestId = /^([\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}|[\dA-Z]{52})$/;
const place = /^ +at .{0,300}?([\w-]{1,60}(\.[\w-]{1,20})*\.[cm]?[jt]s:\d{1,9}:\d{1,9})\)?$/m;

/**
 * What went wrong, for the log: the error's type and code, the HTTP status and AWS's id of the request, or where in the
 * code it arose. Never its message, in which engines quote what they were given: `AccessDeniedException 400`.
 */
export function causeOf(error: unknown): string {
  const name = matching(typeName, part(error, "name")) ?? typeof error;
  const metadata = part(error, "$metadata");
  const status = part(metadata, "httpStatusCode");
  const facts = [
    matching(code, part(error, "code")),
    typeof status === "number" && String(status),
    matching(requestId, part(metadata, "requestId")),
  ].filter(Boolean);
  return [name, ...(facts.length > 0 ? facts : placeOf(error))].join(" ");
}

/** Where an error arose: the first line of its stack after the message. */
function placeOf(error: unknown): readonly string[] {
  const stack = part(error, "stack");
  const head = `${part(error, "name")}: ${part(error, "message")}\n`;
  if (typeof stack !== "string" || !stack.startsWith(head)) return [];
  const found = place.exec(stack.slice(head.length))?.[1];
  return found ? [`at ${found}`] : [];
}

const matching = (shape: RegExp, value: unknown): string | undefined =>
  typeof value === "string" && value.length <= 64 && shape.test(value) ? value : undefined;

/** Errors are not asked for their class, which another realm has as well. */
const part = (whole: unknown, name: string): unknown =>
  typeof whole === "object" && whole !== null && name in whole
    ? (whole as Record<string, unknown>)[name]
    : undefined;
