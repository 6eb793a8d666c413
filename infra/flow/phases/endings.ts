import {
  type Action,
  disconnect,
  loop,
  menu,
  say,
  setCallbackNumber,
  setContactAttributes,
  storePhoneNumber,
  transferToQueue,
} from "connect-simulator/flow-language";
import { flowText } from "../flow-text.ts";
import { checkOpeningHours, planCallback, setOrderQueue, setWhisper } from "../resource-blocks.ts";

/** Puts the caller through to a person during opening hours, with a whisper about their order. */
const person: readonly Action[] = [
  setContactAttributes(
    "person-case",
    { outcome: "$.Lex.SessionAttributes.outcome", reason: "$.Lex.SessionAttributes.reason" },
    "person-whisper",
  ),
  setContactAttributes("person-gave-up", { reason: "too-many-tries" }, "person-sorry"),
  say("person-say-error", "$.External.message", "person-sorry"),
  say("person-sorry", flowText("sorry"), "person-whisper"),
  setWhisper("person-whisper", "person-hours"),
  checkOpeningHours("person-hours", "person-queue", "person-closed"),
  setOrderQueue("person-queue", "person-one-moment", "person-all-busy"),
  say("person-one-moment", flowText("oneMoment"), "person-transfer"),
  transferToQueue("person-transfer", "person-all-busy", "person-all-busy"),
  say("person-all-busy", flowText("allBusy"), "callback-offer"),
  say("person-closed", flowText("closed"), "callback-offer"),
];

/** Offers a callback, by keys alone: the bot may be what has failed. */
const callBack: readonly Action[] = [
  menu(
    "callback-offer",
    flowText("offerCallback"),
    8,
    { "1": "callback-same-number" },
    { otherwise: "end-goodbye", onError: "end-goodbye" },
  ),
  setCallbackNumber(
    "callback-same-number",
    "$.CustomerEndpoint.Address",
    "callback-create",
    "callback-number-tries",
  ),
  loop("callback-number-tries", 3, "callback-number", "callback-impossible"),
  storePhoneNumber("callback-number", flowText("enterCallbackNumber"), "JP", "callback-other-number", {
    onInvalid: "callback-number-tries",
    onError: "callback-impossible",
  }),
  setCallbackNumber(
    "callback-other-number",
    "$.StoredCustomerInput",
    "callback-create",
    "callback-number-tries",
  ),
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
