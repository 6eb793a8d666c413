import * as z from "zod/mini";
import { type Operation, operationOf } from "../operation.ts";
import type { BotSessions } from "./bot-sessions.ts";
import { interpretationsOf } from "./interpretations-of.ts";
import { messages, requestAttributes, sessionPlace, sessionState, text, textType } from "./lex-shapes.ts";
import { packed, packedAs } from "./packed.ts";

const operation = operationOf("ValidationException", "InternalServerException");

const path = "/bots/{botId}/botAliases/{botAliasId}/botLocales/{localeId}/sessions/{sessionId}";

/** The runtime API of Amazon Lex V2, but for StartConversation, which streams. */
export const lexOperations = (sessions: BotSessions): readonly Operation[] => [
  operation({
    name: "RecognizeText",
    method: "POST",
    path: `${path}/text`,
    input: z.strictObject({
      ...{ ...sessionPlace, text },
      sessionState: z.optional(sessionState),
      requestAttributes: z._default(requestAttributes, {}),
    }),
    async perform({ text: said, sessionState: state, requestAttributes: attributes, ...at }) {
      const turn = await sessions.hear(at, {
        text: said,
        sessionState: state,
        requestAttributes: attributes,
      });
      return {
        body: {
          messages: turn.said,
          sessionState: turn.sessionState,
          interpretations: interpretationsOf(turn),
          requestAttributes: attributes,
          sessionId: at.sessionId,
        },
      };
    },
  }),
  operation({
    name: "RecognizeUtterance",
    method: "POST",
    path: `${path}/utterance`,
    headers: {
      sessionState: "x-amz-lex-session-state",
      requestAttributes: "x-amz-lex-request-attributes",
      requestContentType: "Content-Type",
      responseContentType: "Response-Content-Type",
    },
    payload: "inputStream",
    input: z.strictObject({
      ...{ ...sessionPlace, inputStream: text },
      sessionState: z.optional(packedAs(sessionState)),
      requestAttributes: z._default(z.optional(packedAs(requestAttributes)), {}),
      requestContentType: textType,
      responseContentType: z.optional(textType),
    }),
    async perform({ inputStream, sessionState: state, requestAttributes: attributes, ...rest }) {
      const { requestContentType, responseContentType = requestContentType, ...at } = rest;
      const turn = await sessions.hear(at, {
        ...{ text: inputStream, sessionState: state, requestAttributes: attributes },
      });
      return {
        headers: {
          "content-type": responseContentType,
          "x-amz-lex-input-mode": "Text",
          "x-amz-lex-session-id": at.sessionId,
          "x-amz-lex-input-transcript": packed(inputStream),
          "x-amz-lex-messages": packed(turn.said),
          "x-amz-lex-session-state": packed(turn.sessionState),
          "x-amz-lex-interpretations": packed(interpretationsOf(turn)),
          "x-amz-lex-request-attributes": packed(attributes),
        },
      };
    },
  }),
  operation({
    name: "PutSession",
    method: "POST",
    path,
    headers: { responseContentType: "ResponseContentType" },
    input: z.strictObject({
      ...{ ...sessionPlace, sessionState, messages },
      requestAttributes: z._default(requestAttributes, {}),
      responseContentType: z._default(textType, "text/plain;charset=utf-8"),
    }),
    async perform({ sessionState: state, messages: said, requestAttributes: attributes, ...rest }) {
      const { responseContentType, ...at } = rest;
      const turn = await sessions.put(at, { sessionState: state, ...(said && { messages: said }) });
      return {
        headers: {
          "content-type": responseContentType,
          "x-amz-lex-session-id": at.sessionId,
          "x-amz-lex-messages": packed(turn.said),
          "x-amz-lex-session-state": packed(turn.sessionState),
          "x-amz-lex-request-attributes": packed(attributes),
        },
      };
    },
  }),
  operation({
    name: "GetSession",
    method: "GET",
    path,
    input: z.strictObject(sessionPlace),
    perform(at) {
      const told = sessions.told(at);
      return {
        body: {
          sessionId: at.sessionId,
          messages: told.said,
          interpretations: interpretationsOf(told),
          sessionState: told.sessionState,
        },
      };
    },
  }),
  operation({
    name: "DeleteSession",
    method: "DELETE",
    path,
    input: z.strictObject(sessionPlace),
    perform(at) {
      sessions.forget(at);
      return { body: at };
    },
  }),
];
