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
import { checkOpeningHours, planCallback, setCaseWhisper, setOrderQueue } from "../line-blocks.ts";
import { spoken } from "../spoken.ts";

/** A person during opening hours, who hears the case in a sentence first. */
const person: readonly Action[] = [
  setContactAttributes(
    "person-case",
    { outcome: "$.Lex.SessionAttributes.outcome", reason: "$.Lex.SessionAttributes.reason" },
    "person-whisper",
  ),
  setContactAttributes("person-gave-up", { reason: "too-many-tries" }, "person-sorry"),
  say("person-say-error", "$.External.message", "person-sorry"),
  say("person-sorry", spoken("sorry"), "person-whisper"),
  setCaseWhisper("person-whisper", "person-hours"),
  checkOpeningHours("person-hours", "person-queue", "person-closed"),
  setOrderQueue("person-queue", "person-one-moment", "person-all-busy"),
  say("person-one-moment", spoken("oneMoment"), "person-transfer"),
  transferToQueue("person-transfer", "person-all-busy", "person-all-busy"),
  say("person-all-busy", spoken("allBusy"), "callback-offer"),
  say("person-closed", spoken("closed"), "callback-offer"),
];

/** Keys, not the bot: its failing may be what brought the caller here. */
const callBack: readonly Action[] = [
  menu(
    "callback-offer",
    spoken("offerCallback"),
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
  storePhoneNumber("callback-number", spoken("enterCallbackNumber"), "JP", "callback-other-number", {
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
  say("callback-planned", spoken("callbackPlanned"), "end-goodbye"),
  say("callback-impossible", spoken("noCallback"), "end-goodbye"),
];

const end: readonly Action[] = [
  say("end-goodbye", spoken("goodbye"), "end-hang-up"),
  disconnect("end-hang-up"),
];

export const endings: readonly Action[] = [...person, ...callBack, ...end];
