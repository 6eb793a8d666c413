import * as z from "zod/mini";

/** What is read of a Lex V2 event. Everything else in it, known or not, is passed over. */
export interface LexEvent {
  readonly intent: string;
  readonly confirmation: "None" | "Confirmed" | "Denied";
  /** The date slot as Lex resolved it, "" when it did not. */
  readonly slot: string;
  readonly transcript: string;
  readonly localeId: string;
  readonly source: (typeof sources)[number] | "";
  readonly attributes: Readonly<Record<string, string>>;
}

const sources = ["DialogCodeHook", "FulfillmentCodeHook"] as const;
const text = z.catch(z.string(), "");
const scalar = z.object({ value: z.object({ interpretedValue: z.string() }) });
const list = z.object({ values: z.tuple([scalar], z.unknown()) });
const slot = z.pipe(
  z.union([
    scalar,
    z.pipe(
      list,
      z.transform(({ values }) => values[0]),
    ),
  ]),
  z.transform(({ value }) => value.interpretedValue),
);

const lexEvent = z.object({
  invocationSource: z.catch(z.enum([...sources, ""]), ""),
  inputTranscript: text,
  bot: z.catch(z.object({ localeId: text }), { localeId: "" }),
  sessionState: z.object({
    sessionAttributes: z.catch(z.record(z.string(), z.unknown()), {}),
    intent: z.object({
      name: z.string(),
      confirmationState: z.catch(z.enum(["None", "Confirmed", "Denied"]), "None"),
      slots: z.catch(z.object({ ShippingDate: z.catch(slot, "") }), { ShippingDate: "" }),
    }),
  }),
});

/** The event as far as it is read, `undefined` when it is no Lex event. */
export function readLexEvent(event: unknown): LexEvent | undefined {
  const parsed = lexEvent.safeParse(event);
  if (!parsed.success) return undefined;
  const { invocationSource, inputTranscript, bot, sessionState } = parsed.data;
  const { intent, sessionAttributes } = sessionState;
  return {
    intent: intent.name,
    confirmation: intent.confirmationState,
    slot: intent.slots.ShippingDate,
    transcript: inputTranscript.trim(),
    localeId: bot.localeId,
    source: invocationSource,
    attributes: Object.fromEntries(
      Object.entries(sessionAttributes).flatMap(([name, value]) =>
        typeof value === "string" ? [[name, value]] : [],
      ),
    ),
  };
}
