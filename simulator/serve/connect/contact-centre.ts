import { registry } from "../../flow/resources.ts";
import type { CallOptions } from "../../line/call-options.ts";
import type { PhoneLine } from "../../line/phone-line.ts";
import { AwsError } from "../aws-error.ts";
import type { ServeSettings } from "../serve-settings.ts";
import { type Chat, type ChatOptions, startChat } from "./chat.ts";
import { type Contact, startContact } from "./contact.ts";

/** All contacts that were started, and who takes part in their chats. */
export interface ContactCentre {
  /** @throws {AwsError} where there is no such flow. */
  start(flowId: string, options: CallOptions): Promise<Contact>;
  /** @throws {AwsError} where there is no such flow. */
  startChat(flowId: string, options: ChatOptions): Promise<Chat>;
  /** @throws {AwsError} where there is no such contact. */
  find(contactId: string): Contact;
  /** A new token by which the chat's customer connects. */
  participantToken(chat: Chat): string;
  /**
   * The token by which the customer writes, for the one they connect with.
   * @throws {AwsError} where that is none.
   */
  connect(participantToken: string): string;
  /** @throws {AwsError} where the token is none. */
  chatOf(connectionToken: string): Chat;
}

export function contactCentre(
  settings: Pick<ServeSettings, "line" | "lines">,
  { newId, now }: { readonly newId: () => string; readonly now: () => Date },
): ContactCentre {
  const lines = registry(settings.lines, () => settings.line);
  const contacts = new Map<string, Contact>();
  const byParticipantToken = new Map<string, Chat>();
  const byConnectionToken = new Map<string, Chat>();

  const lineOf = (flowId: string): PhoneLine => {
    const line = lines.find(flowId);
    if (line) return line;
    const known = lines.names.join(", ") || "none";
    throw new AwsError("ResourceNotFoundException", `There is no flow ${flowId}; flows here: ${known}`);
  };
  const find = (contactId: string): Contact => {
    const contact = contacts.get(contactId);
    if (contact) return contact;
    throw new AwsError("ResourceNotFoundException", `There is no contact ${contactId}`);
  };
  const tokenFor = (chat: Chat, tokens: Map<string, Chat>): string => {
    const token = newId();
    tokens.set(token, chat);
    return token;
  };
  const chatWith = (token: string, tokens: ReadonlyMap<string, Chat>, kind: string): Chat => {
    const chat = tokens.get(token);
    if (chat) return chat;
    throw new AwsError("AccessDeniedException", `X-Amz-Bearer holds no ${kind}`);
  };

  return {
    find,
    async start(flowId, options) {
      const contact = await startContact(lineOf(flowId), options, now);
      contacts.set(contact.call.contactId, contact);
      return contact;
    },
    async startChat(flowId, options) {
      const chat = await startChat(lineOf(flowId), options, { newId, now });
      contacts.set(chat.contact.call.contactId, chat.contact);
      return chat;
    },
    participantToken: (chat) => tokenFor(chat, byParticipantToken),
    connect: (token) =>
      tokenFor(
        chatWith(token, byParticipantToken, "ParticipantToken of StartChatContact"),
        byConnectionToken,
      ),
    chatOf: (token) => chatWith(token, byConnectionToken, "ConnectionToken of CreateParticipantConnection"),
  };
}
