import {
  type Action,
  compare,
  disconnect,
  loop,
  menu,
  say,
  setCallbackNumber,
  setContactAttributes,
  storePhoneNumber,
  transferToQueue,
} from "connect-simulator/flow-language";
import { topics, type WhisperTexts } from "../../../src/wording/index.ts";
import { flowText } from "../flow-text.ts";
import { checkOpeningHours, planCallback, setOrderQueue, setWhisper, token } from "../resource-blocks.ts";

/** Keeps for the agent why a person has to take the call: a key of the whisper's sentences, or what the line was refused. */
const why = (id: string, reason: keyof WhisperTexts["why"] | "refused", next = "person-sorry"): Action =>
  setContactAttributes(id, { why: reason }, next);

/** The topic that the bot has heard, kept for the agent. */
const topicCase = (id: string, next: string): Action =>
  setContactAttributes(
    id,
    {
      why: "topic",
      topic: "$.Lex.SessionAttributes.topic",
      topicName: "$.Lex.SessionAttributes.topicName",
    },
    next,
  );

/** Puts the caller through to a person during opening hours, with a whisper about their case. */
const person: readonly Action[] = [
  compare(
    "person-whether-topic",
    "$.Lex.SessionAttributes.topic",
    Object.fromEntries(Object.values(topics).map((topic) => [topic, "person-topic"])),
    "person-asked",
  ),
  topicCase("person-topic", "person-whisper"),
  why("person-asked", "asked", "person-whisper"),
  why("person-not-understood", "not-understood"),
  why("person-not-proven", "not-proven"),
  why("person-not-found", "not-found"),
  why("person-kept-asking", "kept-asking"),
  why("person-refused", "refused"),
  say("person-say-error", "$.External.message", "person-trouble"),
  why("person-trouble", "trouble"),
  say("person-sorry", flowText("sorry"), "person-whisper"),
  setWhisper("person-whisper", "person-hours"),
  checkOpeningHours("person-hours", "person-queue", "person-closed"),
  setOrderQueue("person-queue", "person-one-moment", "person-all-busy"),
  say("person-one-moment", flowText("oneMoment"), "person-transfer"),
  transferToQueue("person-transfer", "person-all-busy", "person-all-busy"),
  say("person-all-busy", flowText("allBusy"), "callback-whether"),
  say("person-closed", "$.FlowAttributes.closed", "callback-whether"),
];

/** Digit by digit. */
const callbackNumber = '<say-as interpret-as="digits">$.Attributes.callbackNumber</say-as>';

/** Offers a callback, by keys alone: the bot may be what has failed. Promised only at a number that was confirmed. */
const callBack: readonly Action[] = [
  topicCase("callback-case", "callback-whether"),
  // Where nobody ever answers nobody would call back either.
  compare(
    "callback-whether",
    "$.FlowAttributes.peopleAnswer",
    { False: "callback-impossible" },
    "callback-times",
  ),
  loop("callback-times", 3, "callback-offer", "end-goodbye"),
  menu(
    "callback-offer",
    flowText("offerCallback"),
    8,
    { "1": "callback-endpoint", "2": "end-goodbye", "9": "callback-times", "0": "person-asked" },
    { otherwise: "callback-times", onError: "end-goodbye" },
  ),
  // Fails for a caller without a number.
  setContactAttributes(
    "callback-endpoint",
    { callbackNumber: "$.CustomerEndpoint.Address" },
    "callback-set",
    "callback-number-tries",
  ),
  loop("callback-number-tries", 3, "callback-number", "callback-impossible"),
  storePhoneNumber("callback-number", flowText("enterCallbackNumber"), token("country"), "callback-typed", {
    onInvalid: "callback-wrong-number",
    onError: "callback-impossible",
  }),
  say("callback-wrong-number", flowText("wrongNumber"), "callback-number-tries"),
  setContactAttributes(
    "callback-typed",
    { callbackNumber: "$.StoredCustomerInput" },
    "callback-set",
    "callback-impossible",
  ),
  setCallbackNumber(
    "callback-set",
    "$.Attributes.callbackNumber",
    "callback-read-back",
    "callback-number-tries",
  ),
  menu(
    "callback-read-back",
    `<speak>$.FlowAttributes.callbackNumberIs ${callbackNumber}<break time="500ms"/> $.FlowAttributes.confirmNumber</speak>`,
    8,
    { "1": "callback-create", "2": "callback-number-tries", "9": "callback-read-back-times" },
    { otherwise: "callback-read-back-times", onError: "callback-impossible" },
  ),
  loop("callback-read-back-times", 3, "callback-read-back", "callback-impossible"),
  planCallback("callback-create", "callback-planned", "callback-impossible"),
  say("callback-planned", flowText("callbackPlanned"), "end-goodbye"),
  say("callback-impossible", flowText("noCallback"), "end-goodbye"),
];

const end: readonly Action[] = [
  say("end-goodbye", flowText("goodbye"), "end-hang-up"),
  disconnect("end-hang-up"),
];

/** The ways that a call ends: with a person, a callback or a goodbye. */
export const endings: readonly Action[] = [...person, ...callBack, ...end];
