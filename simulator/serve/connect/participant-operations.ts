import * as z from "zod/mini";
import { AwsError } from "../aws-error.ts";
import { type Operation, operationOf } from "../operation.ts";
import type { ContactCentre } from "./contact-centre.ts";
import { transcriptPage } from "./transcript-page.ts";

const operation = operationOf("ValidationException", "InternalServerException");

const token = z.string().check(z.minLength(1), z.maxLength(1000));
const ClientToken = z.optional(z.string().check(z.maxLength(500)));
const bearer = { headers: { ConnectionToken: "X-Amz-Bearer" } };
const content = z.string().check(z.minLength(1), z.maxLength(16_384));
const most = z.optional(z.int().check(z.gte(0), z.lte(100)));

/** How long a connection lasts on AWS, in ms. Here it lasts. */
const day = 24 * 60 * 60 * 1000;

/** Nothing of these is kept: nobody else takes part who would see it. */
const signals = ["typing", "connection.acknowledged", "message.delivered", "message.read"] as const;

interface ParticipantWorld {
  readonly newId: () => string;
  readonly now: () => Date;
  readonly webSocketUrl: (connectionToken: string) => string;
}

/** What a chat's customer does, as the API of Connect's participants has it. */
export const participantOperations = (
  centre: ContactCentre,
  { newId, now, webSocketUrl }: ParticipantWorld,
): readonly Operation[] => [
  operation({
    name: "CreateParticipantConnection",
    method: "POST",
    path: "/participant/connection",
    headers: { ParticipantToken: "X-Amz-Bearer" },
    input: z.strictObject({
      ParticipantToken: token,
      Type: z.optional(z.array(z.enum(["CONNECTION_CREDENTIALS", "WEBSOCKET"]))),
      ConnectParticipant: z.optional(z.boolean()),
    }),
    perform({ ParticipantToken, Type = ["CONNECTION_CREDENTIALS"] }) {
      const ConnectionToken = centre.connect(ParticipantToken);
      const Expiry = new Date(now().getTime() + day).toISOString();
      return {
        body: {
          ...(Type.includes("CONNECTION_CREDENTIALS") && {
            ConnectionCredentials: { ConnectionToken, Expiry },
          }),
          ...(Type.includes("WEBSOCKET") && {
            Websocket: { Url: webSocketUrl(ConnectionToken), ConnectionExpiry: Expiry },
          }),
        },
      };
    },
  }),
  operation({
    name: "SendMessage",
    method: "POST",
    path: "/participant/message",
    ...bearer,
    input: z.strictObject({
      ...{ ConnectionToken: token, ClientToken },
      ContentType: z.enum(["text/plain", "text/markdown"]),
      Content: content,
    }),
    async perform({ ConnectionToken, ContentType, Content }) {
      const { Id, AbsoluteTime } = await centre.chatOf(ConnectionToken).write(ContentType, Content);
      return { body: { Id, AbsoluteTime } };
    },
  }),
  operation({
    name: "SendEvent",
    method: "POST",
    path: "/participant/event",
    ...bearer,
    input: z.strictObject({
      ...{ ConnectionToken: token, ClientToken, Content: z.optional(content) },
      ContentType: z.enum(
        signals.map((signal) => `application/vnd.amazonaws.connect.event.${signal}` as const),
      ),
    }),
    perform({ ConnectionToken }) {
      centre.chatOf(ConnectionToken);
      return { body: { Id: newId(), AbsoluteTime: now().toISOString() } };
    },
  }),
  operation({
    name: "GetTranscript",
    method: "POST",
    path: "/participant/transcript",
    ...bearer,
    input: z.strictObject({
      ...{ ConnectionToken: token, ContactId: z.optional(z.string()) },
      ...{ MaxResults: most, NextToken: z.optional(z.string().check(z.regex(/^\d+$/))) },
      ScanDirection: z.optional(z.enum(["FORWARD", "BACKWARD"])),
      SortOrder: z.optional(z.enum(["ASCENDING", "DESCENDING"])),
      StartPosition: z.optional(
        z.strictObject({
          ...{
            Id: z.optional(z.string()),
            AbsoluteTime: z.optional(z.iso.datetime({ offset: true })),
            MostRecent: most,
          },
        }),
      ),
    }),
    perform({ ConnectionToken, ContactId, ...query }) {
      const { contact, transcript } = centre.chatOf(ConnectionToken);
      const { contactId } = contact.call;
      if (ContactId !== undefined && ContactId !== contactId)
        throw new AwsError("AccessDeniedException", `The chat with this ConnectionToken is ${contactId}`);
      return { body: { InitialContactId: contactId, ...transcriptPage(transcript.items, query) } };
    },
  }),
  operation({
    name: "DisconnectParticipant",
    method: "POST",
    path: "/participant/disconnect",
    ...bearer,
    input: z.strictObject({ ConnectionToken: token, ClientToken }),
    async perform({ ConnectionToken }) {
      await centre.chatOf(ConnectionToken).contact.end("CUSTOMER_DISCONNECT");
      return { body: {} };
    },
  }),
];
