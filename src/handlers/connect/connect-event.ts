import * as z from "zod/mini";

/** What the line believes of a Connect event; everything else in it, known or not, is passed over. */
export interface ConnectCall {
  readonly contactId?: string | undefined;
  /** The customer endpoint's address as Connect gave it: E.164 when the network told the number. */
  readonly endpoint?: string | undefined;
  readonly languageCode?: string | undefined;
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

const lenientText = z.catch(z.optional(z.string()), undefined);
const contactData = z.catch(
  z.object({
    ContactId: lenientText,
    LanguageCode: lenientText,
    CustomerEndpoint: z.catch(z.object({ Address: lenientText }), {}),
  }),
  { CustomerEndpoint: {} },
);
const connectEvent = z.object({
  Details: z.object({
    ContactData: contactData,
    Parameters: z.catch(z.record(z.string(), z.unknown()), {}),
  }),
});

/** The event as a call, or `undefined` when it is no Connect event. */
export function connectCall(event: unknown): ConnectCall | undefined {
  const parsed = connectEvent.safeParse(event);
  if (!parsed.success) return undefined;
  const { ContactData, Parameters } = parsed.data.Details;
  return {
    contactId: ContactData.ContactId,
    endpoint: ContactData.CustomerEndpoint.Address,
    languageCode: ContactData.LanguageCode,
    parameters: Object.fromEntries(
      parameterNames.flatMap((name) => {
        const text = asText(Object.hasOwn(Parameters, name) ? Parameters[name] : undefined);
        return text ? [[name, text]] : [];
      }),
    ),
  };
}

/** Connect passes text, and of late numbers too; a flow passes "" where it has nothing. */
function asText(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" ? value.trim() : undefined;
}
