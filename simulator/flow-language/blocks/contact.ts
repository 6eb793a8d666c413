import type { Action } from "../contact-flow.ts";
import { block, straightBlock, type Texts, transitions } from "./block.ts";

/** `UpdateContactAttributes`: keeps values with the contact, for the agent and the contact record. */
export const setContactAttributes = (id: string, values: Texts, next: string, onError = next): Action =>
  straightBlock(
    id,
    "UpdateContactAttributes",
    { Attributes: values, TargetContact: "Current" },
    next,
    onError,
  );

/** `UpdateFlowAttributes`: keeps values for this flow alone. */
export const setFlowAttributes = (id: string, values: Texts, next: string, onError = next): Action => {
  const FlowAttributes = Object.fromEntries(Object.entries(values).map(([name, Value]) => [name, { Value }]));
  return straightBlock(id, "UpdateFlowAttributes", { FlowAttributes }, next, onError);
};

/** `UpdateContactTextToSpeechVoice`: a voice of Polly, in its neural form. */
export const setVoice = (id: string, voiceId: string, next: string): Action =>
  straightBlock(
    id,
    "UpdateContactTextToSpeechVoice",
    { TextToSpeechVoice: voiceId, TextToSpeechEngine: "Neural", TextToSpeechStyle: "None" },
    next,
  );

/** `UpdateContactData`: the contact's language (`en-US`), which decides the bot's locale as well. */
export const setLanguage = (id: string, languageCode: string, next: string): Action =>
  straightBlock(id, "UpdateContactData", { LanguageCode: languageCode, TargetContact: "Current" }, next);

/** `UpdateFlowLoggingBehavior` */
export const setLogging = (id: string, behavior: "Enabled" | "Disabled", next: string): Action =>
  block(id, "UpdateFlowLoggingBehavior", { FlowLoggingBehavior: behavior }, transitions(next));

/** `UpdateContactEventHooks`: the flow that an agent hears before the caller is put through. */
export const setAgentWhisper = (id: string, flow: string, next: string): Action =>
  straightBlock(id, "UpdateContactEventHooks", { EventHooks: { AgentWhisper: flow } }, next);

/** `UpdateContactTargetQueue` */
export const setQueue = (id: string, queue: string, next: string, onError: string): Action =>
  straightBlock(id, "UpdateContactTargetQueue", { QueueId: queue }, next, onError);

/** `UpdateContactCallbackNumber`: the number (E.164) that a callback will dial. */
export const setCallbackNumber = (id: string, number: string, next: string, onInvalid: string): Action =>
  block(
    id,
    "UpdateContactCallbackNumber",
    { CallbackNumber: number },
    transitions(next, { InvalidCallbackNumber: onInvalid, CallbackNumberNotDialable: onInvalid }),
  );
