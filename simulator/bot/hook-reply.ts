import * as z from "zod/mini";

const attributes = z.record(z.string(), z.string());

const value = z.strictObject({
  originalValue: z.optional(z.string()),
  interpretedValue: z.optional(z.string()),
  resolvedValues: z.optional(z.array(z.string())),
});

const slot = z.nullable(
  z.strictObject({
    shape: z.optional(z.enum(["Scalar", "List", "Composite"])),
    value: z.optional(value),
    values: z.optional(
      z.array(z.strictObject({ shape: z.optional(z.literal("Scalar")), value: z.optional(value) })),
    ),
    subSlots: z.optional(z.record(z.string(), z.unknown())),
  }),
);

const intent = z.strictObject({
  name: z.string(),
  slots: z.optional(z.record(z.string(), slot)),
  state: z.optional(z.enum(["InProgress", "ReadyForFulfillment", "Fulfilled", "Failed"])),
  confirmationState: z.optional(z.enum(["None", "Confirmed", "Denied"])),
});

const dialogAction = z.strictObject({
  type: z.enum(["Close", "ConfirmIntent", "Delegate", "ElicitIntent", "ElicitSlot"]),
  slotToElicit: z.optional(z.string()),
  slotElicitationStyle: z.optional(z.enum(["Default", "SpellByLetter", "SpellByWord"])),
  subSlotToElicit: z.optional(z.unknown()),
});

const message = z.strictObject({
  contentType: z.enum(["PlainText", "SSML", "CustomPayload", "ImageResponseCard"]),
  content: z.optional(z.string()),
  imageResponseCard: z.optional(
    z.strictObject({
      title: z.string(),
      subtitle: z.optional(z.string()),
      imageUrl: z.optional(z.string()),
      buttons: z.optional(z.array(z.strictObject({ text: z.string(), value: z.string() }))),
    }),
  ),
});

const activeContext = z.strictObject({
  name: z.string(),
  contextAttributes: z._default(attributes, {}),
  timeToLive: z.strictObject({
    timeToLiveInSeconds: z._default(z.number(), Number.MAX_SAFE_INTEGER),
    turnsToLive: z._default(z.number(), Number.MAX_SAFE_INTEGER),
  }),
});

/** The shape of a code hook's reply, after AWS's own JSON schema of it: what is not named there is refused. */
export const hookReply = z.strictObject({
  sessionState: z.strictObject({
    dialogAction,
    intent: z.optional(intent),
    sessionAttributes: z.optional(attributes),
    activeContexts: z.optional(z.array(activeContext)),
    runtimeHints: z.optional(z.unknown()),
    originatingRequestId: z.optional(z.string()),
  }),
  messages: z.optional(z.array(message)),
  requestAttributes: z.optional(z.nullable(attributes)),
});

export type HookReply = z.infer<typeof hookReply>;
