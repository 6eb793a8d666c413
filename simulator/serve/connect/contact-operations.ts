import * as z from "zod/mini";
import { AwsError } from "../aws-error.ts";
import { type Operation, operationOf } from "../operation.ts";
import type { Contact } from "./contact.ts";
import type { ContactCentre } from "./contact-centre.ts";

const operation = operationOf("InvalidRequestException", "InternalServiceException");

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const InstanceId = text(100);
const id = text(256);
const phoneNumber = z.string().check(z.regex(/^\+[1-9]\d{1,14}$/));
const Attributes = z.record(z.string(), z.string().check(z.maxLength(32_767)));
const started = { InstanceId, ContactFlowId: text(500), Attributes: z.optional(Attributes) };
const ClientToken = z.optional(z.string().check(z.maxLength(500)));

/** What Amazon Connect's own API has for chats and tests. */
export const contactOperations = (centre: ContactCentre): readonly Operation[] => [
  operation({
    name: "StartChatContact",
    method: "PUT",
    path: "/contact/chat",
    input: z.strictObject({
      ...{ ...started, ClientToken },
      ParticipantDetails: z.strictObject({ DisplayName: id }),
      // A chat stays open here until somebody ends it.
      ChatDurationInMinutes: z.optional(z.int().check(z.gte(60), z.lte(10_080))),
      SupportedMessagingContentTypes: z.optional(z.array(text(100))),
    }),
    async perform({ ContactFlowId, Attributes: attributes = {}, ParticipantDetails: { DisplayName } }) {
      const chat = await centre.startChat(ContactFlowId, { displayName: DisplayName, attributes });
      const { ParticipantId } = chat.transcript.customer;
      const ContactId = chat.contact.call.contactId;
      return { body: { ContactId, ParticipantId, ParticipantToken: centre.participantToken(chat) } };
    },
  }),
  operation({
    name: "StartOutboundVoiceContact",
    method: "PUT",
    path: "/contact/outbound-voice",
    input: z.strictObject({
      ...{ ...started, ClientToken },
      DestinationPhoneNumber: phoneNumber,
      SourcePhoneNumber: z.optional(phoneNumber),
    }),
    async perform({ ContactFlowId, DestinationPhoneNumber, SourcePhoneNumber, Attributes: attributes = {} }) {
      const to = SourcePhoneNumber && { to: SourcePhoneNumber };
      const { call } = await centre.start(ContactFlowId, { from: DestinationPhoneNumber, ...to, attributes });
      return { body: { ContactId: call.contactId } };
    },
  }),
  operation({
    name: "DescribeContact",
    method: "GET",
    path: "/contacts/{InstanceId}/{ContactId}",
    input: z.strictObject({ InstanceId, ContactId: id }),
    perform: ({ ContactId }) => ({ body: { Contact: described(centre.find(ContactId)) } }),
  }),
  operation({
    name: "GetContactAttributes",
    method: "GET",
    path: "/contact/attributes/{InstanceId}/{InitialContactId}",
    input: z.strictObject({ InstanceId, InitialContactId: id }),
    perform: ({ InitialContactId }) => ({
      body: { Attributes: centre.find(InitialContactId).call.contact.Attributes },
    }),
  }),
  operation({
    name: "UpdateContactAttributes",
    method: "POST",
    path: "/contact/attributes",
    input: z.strictObject({ InstanceId, InitialContactId: id, Attributes }),
    perform({ InitialContactId, Attributes: added }) {
      const { call } = centre.find(InitialContactId);
      try {
        call.setAttributes(added);
      } catch (cause) {
        if (!(cause instanceof RangeError)) throw cause;
        throw new AwsError("InvalidRequestException", cause.message, { cause });
      }
      return { body: {} };
    },
  }),
  operation({
    name: "StopContact",
    method: "POST",
    path: "/contact/stop",
    input: z.strictObject({
      ...{ InstanceId, ContactId: id },
      DisconnectReason: z.optional(z.strictObject({ Code: z.optional(z.string()) })),
    }),
    async perform({ ContactId }) {
      await centre.find(ContactId).end("API");
      return { body: {} };
    },
  }),
];

const seconds = (date: Date): number => date.getTime() / 1000;

function described({ call, started: at, updated, ended }: Contact) {
  const { contact, events } = call;
  return {
    Arn: `${contact.InstanceARN}/contact/${contact.ContactId}`,
    Id: contact.ContactId,
    InitialContactId: contact.InitialContactId,
    InitiationMethod: contact.InitiationMethod,
    Channel: contact.Channel,
    InitiationTimestamp: seconds(at),
    LastUpdateTimestamp: seconds(updated),
    ...(ended && { DisconnectTimestamp: seconds(ended.at), DisconnectReason: ended.reason }),
    ...(contact.CustomerEndpoint && { CustomerEndpoint: contact.CustomerEndpoint }),
    ...(contact.SystemEndpoint && { SystemEndpoint: contact.SystemEndpoint }),
    ...(contact.Queue &&
      events.some(({ type }) => type === "transferred") && { QueueInfo: { Id: contact.Queue.ARN } }),
    ...(contact.Name !== null && { Name: contact.Name }),
    ...(contact.Description !== null && { Description: contact.Description }),
    ...(contact.CustomerId !== null && { CustomerId: contact.CustomerId }),
    Attributes: contact.Attributes,
    // The model has at least one, or none at all.
    ...(Object.keys(contact.Tags).length > 0 && { Tags: contact.Tags }),
  };
}
