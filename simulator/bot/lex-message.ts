import type { MessageGroupModel, PromptModel } from "./bot-model.ts";
import type { LexIntent } from "./lex-intent.ts";

/** A message of the bot, as Lex hands it to a client. */
export interface LexMessage {
  readonly contentType: "PlainText" | "SSML" | "CustomPayload" | "ImageResponseCard";
  readonly content?: string | undefined;
  readonly imageResponseCard?: ImageResponseCard | undefined;
}

interface ImageResponseCard {
  readonly title: string;
  readonly subtitle?: string | undefined;
  readonly imageUrl?: string | undefined;
  readonly buttons?: readonly { readonly text: string; readonly value: string }[] | undefined;
}

type MessageModel = MessageGroupModel["message"];

/** One message of each group: the message or one of its variations, as chance (0 to 1) will have it. */
export const messagesOf = (
  groups: readonly MessageGroupModel[],
  random: () => number,
): readonly LexMessage[] =>
  groups.flatMap(({ message, variations }) => {
    const choices = [message, ...variations];
    return asLexMessage(choices[Math.floor(random() * choices.length)] ?? message);
  });

/** The messages of a prompt that is asked for the so-manieth time; "in order" goes on by one with each retry. */
export const promptMessages = (
  { messageGroupsList, messageSelectionStrategy }: PromptModel,
  attempt: number,
  random: () => number,
): readonly LexMessage[] =>
  messageSelectionStrategy === "Ordered"
    ? messageGroupsList.flatMap(({ message, variations }) => {
        const choices = [message, ...variations];
        return asLexMessage(choices[attempt % choices.length] ?? message);
      })
    : messagesOf(messageGroupsList, random);

function asLexMessage({
  plainTextMessage,
  ssmlMessage,
  customPayload,
  imageResponseCard,
}: MessageModel): readonly LexMessage[] {
  if (plainTextMessage) return [{ contentType: "PlainText", content: plainTextMessage.value }];
  if (ssmlMessage) return [{ contentType: "SSML", content: ssmlMessage.value }];
  if (customPayload) return [{ contentType: "CustomPayload", content: customPayload.value }];
  return imageResponseCard ? [{ contentType: "ImageResponseCard", imageResponseCard }] : [];
}

/**
 * The message with the values of the slots and session attributes that it names: `{City}`, `[customer]`. What the intent
 * has no slot for, and attributes that are not set, stay as they are written.
 */
export function filledIn(
  message: LexMessage,
  intent: LexIntent | undefined,
  attributes: Readonly<Record<string, string>>,
): LexMessage {
  const { content } = message;
  if (content === undefined) return message;
  const filled = content.replace(
    /\{([\w.-]+)\}|\[([^[\]]+)\]/g,
    (written, slot?: string, attribute?: string) => {
      if (attribute !== undefined) return attributes[attribute] ?? written;
      const slots = intent?.slots ?? {};
      if (slot === undefined || !Object.hasOwn(slots, slot)) return written;
      return slots[slot]?.value?.interpretedValue ?? "";
    },
  );
  return { ...message, content: filled };
}
