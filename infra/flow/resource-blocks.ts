import {
  type Action,
  type Branches,
  checkHours,
  createCallback,
  invokeLambda,
  type OtherBranches,
  setAgentWhisper,
  setQueue,
  type Texts,
  talkToBot,
} from "connect-simulator/flow-language";
import type { FlowReferences } from "./flow-references.ts";

/*
 * Blocks that refer to a resource of the deployment: in the flow files a token such as `{{queue}}` stands for it.
 */

export const token = (name: keyof FlowReferences): string => `{{${name}}}`;

/** Invokes a Lambda function of the line. */
export const invoke = (
  id: string,
  name: "look-up-order" | "cancel-order",
  parameters: Texts,
  next: string,
  onError: string,
): Action => invokeLambda(id, token(name), parameters, next, onError);

/** Hands the caller to the bot, which takes speech and keys. */
export const talkToOrderBot = (
  id: string,
  text: string,
  sessionAttributes: Texts,
  intents: Branches,
  others: OtherBranches,
): Action => talkToBot(id, text, { aliasArn: token("bot"), sessionAttributes }, intents, others);

export const checkOpeningHours = (id: string, open: string, closed: string): Action =>
  checkHours(id, token("hours"), open, closed);

export const setWhisper = (id: string, next: string): Action => setAgentWhisper(id, token("whisper"), next);

export const setOrderQueue = (id: string, next: string, onError: string): Action =>
  setQueue(id, token("queue"), next, onError);

export const planCallback = (id: string, next: string, onError: string): Action =>
  createCallback(
    id,
    { queue: token("queue"), delaySeconds: 30, attempts: 3, retrySeconds: 600 },
    next,
    onError,
  );
