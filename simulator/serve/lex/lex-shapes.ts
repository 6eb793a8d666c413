import * as z from "zod/mini";
import { hookReply } from "../../bot/hook-reply.ts";

const name = z.string().check(z.minLength(1));

/** Which session of which bot a request is about. */
export interface SessionPlace {
  readonly botId: string;
  readonly botAliasId: string;
  readonly localeId: string;
  readonly sessionId: string;
}
export const sessionPlace = {
  botId: z.string().check(z.regex(/^[0-9a-zA-Z]{10}$/)),
  botAliasId: name,
  localeId: name,
  sessionId: z.string().check(z.minLength(2), z.maxLength(100), z.regex(/^[0-9a-zA-Z._:-]+$/)),
};

export const text = z.string().check(z.minLength(1), z.maxLength(1024));

/** What a code hook sets too, but need not say what is next. */
export const sessionState = z.extend(hookReply.shape.sessionState, {
  dialogAction: z.optional(hookReply.shape.sessionState.shape.dialogAction),
});
export const messages = hookReply.shape.messages;
export const requestAttributes = z.record(name, z.string());

/** What is said comes as text, and what is answered goes as text. */
export const textType = z
  .string()
  .check(
    z.refine(
      (type) => /^text\/plain *(;|$)/.test(type),
      "Member must be text/plain; charset=utf-8: there is neither hearing nor speech here",
    ),
  );
