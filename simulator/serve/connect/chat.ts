import type { PhoneLine } from "../../line/phone-line.ts";
import { messageOf } from "../../message-of.ts";
import { AwsError } from "../aws-error.ts";
import { type ChatTranscript, chatTranscript, type TranscriptItem } from "./chat-transcript.ts";
import { type Contact, startContact } from "./contact.ts";

/** A chat under way. */
export interface Chat {
  readonly contact: Contact;
  readonly transcript: ChatTranscript;
  /**
   * The customer writes; resolves when the flow has answered. In a chat that waits in a queue nobody does.
   * @throws {AwsError} when the chat has ended, or its flow breaks off.
   */
  write(contentType: string, content: string): Promise<TranscriptItem>;
}

export interface ChatOptions {
  readonly displayName: string;
  readonly attributes: Readonly<Record<string, string>>;
}

export async function startChat(
  line: PhoneLine,
  { displayName, attributes }: ChatOptions,
  { newId, now }: { readonly newId: () => string; readonly now: () => Date },
): Promise<Chat> {
  const transcript = chatTranscript(displayName, newId, now);
  const { take: onEvent, ended: onEnd } = transcript;
  const contact = await startContact(
    line,
    { from: undefined, channel: "CHAT", attributes, onEvent, onEnd },
    now,
  );
  let answered: Promise<unknown> = Promise.resolve();
  return {
    ...{ contact, transcript },
    write(contentType, content) {
      const written = answered.then(async () => {
        if (contact.ended) throw new AwsError("AccessDeniedException", "The chat has ended");
        const item = transcript.write(contentType, content);
        // The flow is over where a queue took the chat.
        if (contact.call.ending === undefined)
          await contact.call.say(content).catch((cause: unknown) => {
            throw new AwsError("ValidationException", `The flow broke off: ${messageOf(cause)}`, { cause });
          });
        return item;
      });
      answered = written.catch(() => undefined);
      return written;
    },
  };
}
