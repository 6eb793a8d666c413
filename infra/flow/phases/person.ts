import {
  atMost,
  callback,
  callbackNumber,
  duringHours,
  hangUp,
  key,
  note,
  phoneNumber,
  queue,
  say,
  transfer,
  whisper,
} from "../../../simulator/flow-language/blocks.ts";
import type { Action } from "../../../simulator/flow-language/contact-flow.ts";
import { spoken } from "../spoken.ts";

/** A person during opening hours, who hears the case in a sentence first. */
const person: readonly Action[] = [
  note(
    "person-case",
    { outcome: "$.Lex.SessionAttributes.outcome", reason: "$.Lex.SessionAttributes.reason" },
    "person-whisper",
  ),
  note("person-gave-up", { reason: "too-many-tries" }, "person-sorry"),
  say("person-say-error", "$.External.message", "person-sorry"),
  say("person-sorry", spoken("sorry"), "person-whisper"),
  whisper("person-whisper", "person-hours"),
  duringHours("person-hours", "person-queue", "person-closed"),
  queue("person-queue", "person-one-moment", "person-all-busy"),
  say("person-one-moment", spoken("oneMoment"), "person-transfer"),
  transfer("person-transfer", "person-all-busy", "person-all-busy"),
  say("person-all-busy", spoken("allBusy"), "callback-offer"),
  say("person-closed", spoken("closed"), "callback-offer"),
];

/** Keys, not the bot: its failing may be what brought the caller here. */
const callBack: readonly Action[] = [
  key(
    "callback-offer",
    spoken("offerCallback"),
    8,
    { "1": "callback-same-number" },
    { otherwise: "end-goodbye", onError: "end-goodbye" },
  ),
  callbackNumber(
    "callback-same-number",
    "$.CustomerEndpoint.Address",
    "callback-create",
    "callback-number-tries",
  ),
  atMost("callback-number-tries", 3, "callback-number", "callback-impossible"),
  phoneNumber("callback-number", spoken("enterCallbackNumber"), "JP", "callback-other-number", {
    onInvalid: "callback-number-tries",
    onError: "callback-impossible",
  }),
  callbackNumber(
    "callback-other-number",
    "$.StoredCustomerInput",
    "callback-create",
    "callback-number-tries",
  ),
  callback("callback-create", "callback-planned", "callback-impossible"),
  say("callback-planned", spoken("callbackPlanned"), "end-goodbye"),
  say("callback-impossible", spoken("noCallback"), "end-goodbye"),
];

const end: readonly Action[] = [say("end-goodbye", spoken("goodbye"), "end-hang-up"), hangUp("end-hang-up")];

export const endings: readonly Action[] = [...person, ...callBack, ...end];
