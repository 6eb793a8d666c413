import { isNothing } from "../is-nothing.ts";

/** What is read of a Connect event. Everything else in it, known or not, is passed over. */
export interface ConnectEvent {
  readonly contactId: string | undefined;
  /** The customer endpoint's address as Connect gave it: a number in some form, or a word for none. */
  readonly endpoint: string | undefined;
  readonly languageCode: string | undefined;
  /** The parameters that hold something, as text. */
  readonly parameters: Readonly<Partial<Record<Parameter, string>>>;
}

export const parameterNames = [
  "CallerID",
  "orderId",
  "orderVersion",
  "position",
  "shippingDate",
  "verificationCode",
] as const;
export type Parameter = (typeof parameterNames)[number];

/** The event as far as it is read, `undefined` when it is no Connect event. Parts that are missing, null or odd are absent. */
export function readConnectEvent(event: unknown): ConnectEvent | undefined {
  const details = part(event, "Details");
  if (typeof details !== "object" || details === null) return undefined;
  const contact = part(details, "ContactData");
  const given = part(details, "Parameters");
  return {
    contactId: text(part(contact, "ContactId")),
    endpoint: text(part(part(contact, "CustomerEndpoint"), "Address")),
    languageCode: text(part(contact, "LanguageCode")),
    parameters: Object.fromEntries(
      parameterNames.flatMap((name) => {
        const value = text(part(given, name));
        return value === undefined || isNothing(value) ? [] : [[name, value]];
      }),
    ),
  };
}

function part(whole: unknown, name: string): unknown {
  const holds = typeof whole === "object" && whole !== null && Object.hasOwn(whole, name);
  return holds ? (whole as Record<string, unknown>)[name] : undefined;
}

/** Connect passes text, and of late numbers too. */
function text(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : undefined;
}
